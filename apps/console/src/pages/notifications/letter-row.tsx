import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import type { LetterView } from '@prongsai/contracts';
import { useDates } from '../../shared/dates.js';
import { usePick } from '../../shared/language.js';
import { LetterState } from './letter-state.js';

interface LetterRowProps {
  letter: LetterView;
  open: boolean;
  onOpen: () => void;
}

/** The letter of a day: what it told, and what became of it. */
export function LetterRow({ letter, open, onOpen }: LetterRowProps) {
  const pick = usePick();
  const dates = useDates();
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'prongsai.line' }}>
      <ButtonBase onClick={onOpen} aria-expanded={open} sx={{ display: 'block', width: 1, textAlign: 'left', px: 4, py: 3, bgcolor: open ? 'prongsai.brandTint' : 'transparent', '&:hover': { bgcolor: open ? 'prongsai.brandTint' : 'prongsai.hover' } }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, alignItems: 'baseline' }}>
          <Typography variant="body2" sx={{ fontWeight: 600, flex: '1 1 auto' }}>{dates.long(letter.day)}</Typography>
          <LetterState letter={letter} />
        </Box>
        {letter.matters.map((matter, at) => (
          <Typography key={at} variant="body2" sx={{ color: 'prongsai.ink2', mt: 1 }}>{`${pick(matter.subject)} · ${pick(matter.agency ?? matter.position)}`}</Typography>
        ))}
      </ButtonBase>
    </Box>
  );
}
