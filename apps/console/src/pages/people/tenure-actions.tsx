import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { StaffedPosition, Tenure } from '@prongsai/contracts';
import { useText } from '../../shared/language.js';
import type { Task } from './task.js';

/** What may be done with one record: end it on a day, or correct it where it is wrong. */
export function TenureActions({ position, tenure, onTask }: { position: StaffedPosition; tenure: Tenure; onTask: (task: Task) => void }) {
  const t = useText();
  return (
    <Box sx={{ display: 'flex', gap: 1, ml: -3 }}>
      {tenure.standing === 'past' ? null : <Button variant="text" size="small" onClick={() => onTask({ kind: 'end', position, tenure })}>{t('people.action.end')}</Button>}
      <Button variant="text" size="small" onClick={() => onTask({ kind: 'correct', position, tenure })}>{t('people.action.correct')}</Button>
    </Box>
  );
}
