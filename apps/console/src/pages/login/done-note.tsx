import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { CircleCheck } from 'lucide-react';
import { Link } from 'react-router-dom';
import { useText } from '../../shared/language.js';

/** It is done; the way on is to sign in. */
export function DoneNote({ children }: { children: string }) {
  const t = useText();
  return (
    <Box role="status" sx={{ display: 'grid', gap: 4 }}>
      <Box sx={{ display: 'flex', gap: 2, px: 4, py: 3, borderRadius: '10px', bgcolor: 'prongsai.doneBg', color: 'prongsai.doneFg' }}>
        <Box sx={{ pt: '3px' }}><CircleCheck size={16} strokeWidth={1.75} aria-hidden /></Box>
        <span>{children}</span>
      </Box>
      <Button component={Link} to="/login" variant="contained" sx={{ minHeight: 48, fontSize: '1rem' }}>{t('login.submit')}</Button>
    </Box>
  );
}
