import Box from '@mui/material/Box';
import { PencilLine } from 'lucide-react';
import { useText } from '../../shared/language.js';

/** Stands at every text that came from a draft and that nobody has edited yet. */
export function DraftMark() {
  const t = useText();
  return (
    <Box component="span" title={t('suggestions.draftHelp')} sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, px: 1.5, borderRadius: '4px', bgcolor: 'prongsai.dueBg', color: 'prongsai.dueFg', fontSize: '0.75rem', lineHeight: '19px', fontWeight: 500, whiteSpace: 'nowrap' }}>
      <PencilLine size={12} strokeWidth={1.75} aria-hidden />
      {t('suggestions.draft')}
    </Box>
  );
}
