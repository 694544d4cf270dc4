import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Send } from 'lucide-react';
import { useText } from '../../shared/language.js';

/** Stays at the foot of the list while something is chosen, above the bar of a phone. */
export function NudgeBar({ count, onClear, onPreview }: { count: number; onClear: () => void; onPreview: () => void }) {
  const t = useText();
  if (count === 0) return null;
  return (
    <Box role="status" sx={{ position: 'sticky', bottom: { xs: 'calc(72px + env(safe-area-inset-bottom))', md: 16 }, zIndex: 3, mt: 3, px: 4, py: 2.5, display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center', borderRadius: '12px', border: 1, borderColor: 'prongsai.brandLine', bgcolor: 'prongsai.surface' }}>
      <Typography sx={{ flex: 1, fontWeight: 600 }}>{t('late.chosen', { smart_count: count })}</Typography>
      <Button variant="outlined" onClick={onClear}>{t('late.clear')}</Button>
      <Button variant="contained" onClick={onPreview} startIcon={<Send size={16} strokeWidth={1.75} />}>{t('late.preview')}</Button>
    </Box>
  );
}
