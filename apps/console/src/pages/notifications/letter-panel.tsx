import Box from '@mui/material/Box';
import { routes, type LetterView } from '@prongsai/contracts';
import { useApi } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { SidePanel } from '../parts/side-panel.js';
import { LetterState } from './letter-state.js';

/** A letter as its reader has it, in a frame of its own that runs nothing. */
export function LetterPanel({ letter, onClose }: { letter: LetterView; onClose: () => void }) {
  const t = useText();
  const dates = useDates();
  const answer = useApi(routes.readLetter, { params: { letterId: letter.id } });
  return (
    <SidePanel title={answer.data?.subject ?? dates.long(letter.day)} subtitle={t('notifications.to', { address: letter.address })} foot={<LetterState letter={letter} />} onClose={onClose}>
      {answer.error ? <ProblemBand error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {answer.data ? (
        <Box component="iframe" sandbox="" srcDoc={answer.data.html} title={answer.data.subject} sx={{ border: 0, display: 'block', m: -4, width: 'calc(100% + 32px)', height: 'calc(100% + 32px)', minHeight: 480 }} />
      ) : (
        <RowsSkeleton rows={4} height={72} />
      )}
    </SidePanel>
  );
}
