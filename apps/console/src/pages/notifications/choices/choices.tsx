import Box from '@mui/material/Box';
import { CalendarSection } from './calendar-section.js';
import { LetterSection } from './letter-section.js';
import { LineSection } from './line-section.js';

/** By which ways a person is told: letters, LINE, and a calendar of his own. */
export function Choices() {
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <LetterSection />
      <LineSection />
      <CalendarSection />
    </Box>
  );
}
