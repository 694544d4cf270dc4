import Box from '@mui/material/Box';
import { ArrowRight } from 'lucide-react';
import { useText } from '../../shared/language.js';

/** Between what was and what is: an arrow in the line, which is read aloud as a word. */
export function Becomes() {
  const t = useText();
  return <Box component="span" role="img" aria-label={t('app.becomes')} sx={{ display: 'inline-flex', verticalAlign: '-2px', mx: 1, color: 'prongsai.ink3' }}><ArrowRight size={14} strokeWidth={1.75} aria-hidden /></Box>;
}
