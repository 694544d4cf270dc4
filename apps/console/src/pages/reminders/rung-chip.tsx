import Box from '@mui/material/Box';
import { useText } from '../../shared/language.js';
import { lateStep } from '../../shared/mark-look.js';
import { daysOfRung, isEngineRung, rungWord } from '../../shared/rung.js';

/** The ground of a rung: the nearer to the due day and the later after it, the louder; a step of the system itself is quiet. */
function toneOf(rung: string): string {
  if (isEngineRung(rung)) return 'block';
  const days = daysOfRung(rung);
  if (days === null) return 'due';
  return days > 0 ? `late${lateStep(days)}` : days >= -5 ? 'due' : 'open';
}

/** How far before or after the due day a letter stands, in the colours of lateness. */
export function RungChip({ rung }: { rung: string }) {
  const t = useText();
  const word = rungWord(rung);
  const tone = toneOf(rung);
  return (
    <Box component="span" sx={{ display: 'inline-block', px: 1.5, borderRadius: '4px', fontSize: '0.75rem', lineHeight: '20px', fontWeight: 500, whiteSpace: 'nowrap', bgcolor: `prongsai.${tone}Bg`, color: `prongsai.${tone}Fg` }}>
      {word ? t(word.key, word.params) : rung}
    </Box>
  );
}
