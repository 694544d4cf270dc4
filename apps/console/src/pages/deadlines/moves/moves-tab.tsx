import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { routes } from '@prongsai/contracts';
import { CalendarClock } from 'lucide-react';
import { useState } from 'react';
import { useApi } from '../../../shared/api.js';
import { EmptyState } from '../../../shared/empty-state.js';
import { useText } from '../../../shared/language.js';
import { ProblemBand } from '../../../shared/problem-band.js';
import { RowsSkeleton } from '../../../shared/skeletons.js';
import type { TabProps } from '../tab-props.js';
import { MoveList } from './move-list.js';

const pageSize = 50;

/** Every act that moved a day, newest first, and what each of them did. */
export function MovesTab({ search: { agencyId, act, change } }: TabProps) {
  const t = useText();
  const [limit, setLimit] = useState(pageSize);
  const answer = useApi(routes.listDeadlineMoves, { query: { limit, ...(agencyId ? { agencyId } : {}) } });
  const moves = answer.data?.data ?? [];
  return (
    <>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2', mb: 3 }}>{t('deadlines.moves.context')}</Typography>
      {answer.error ? <ProblemBand error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {answer.data || answer.error ? null : <RowsSkeleton rows={6} height={72} />}
      {answer.data && moves.length === 0 ? <EmptyState icon={<CalendarClock size={28} strokeWidth={1.75} />} action={<Button variant="outlined" onClick={() => change({ tab: null })}>{t('deadlines.tab.year')}</Button>}>{t('deadlines.moves.none')}</EmptyState> : null}
      {moves.length > 0 ? <MoveList moves={moves} open={act} onOpen={(id) => change({ act: id })} /> : null}
      {answer.data && answer.data.total > moves.length && limit < 500 ? <Button variant="outlined" onClick={() => setLimit(limit + pageSize)} sx={{ mt: 3 }}>{t('app.more')}</Button> : null}
    </>
  );
}
