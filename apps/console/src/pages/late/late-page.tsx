import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import useMediaQuery from '@mui/material/useMediaQuery';
import { routes } from '@prongsai/contracts';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useApi } from '../../shared/api.js';
import { EmptyState } from '../../shared/empty-state.js';
import { useText } from '../../shared/language.js';
import { useMay } from '../../shared/me.js';
import { PageHeader } from '../../shared/page-header.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { NudgeDialog } from '../nudge/nudge-dialog.js';
import { LateCards } from './late-cards.js';
import { LateFilters } from './late-filters.js';
import { LateTable } from './late-table.js';
import { NudgeBar } from './nudge-bar.js';
import { useChosen } from './use-chosen.js';
import { useLate } from './use-late.js';
import { useLateSearch } from './use-late-search.js';

/** Who is late, by how much, who holds it since when; and a nudge for one or for many. */
export function LatePage() {
  const t = useText();
  const phone = useMediaQuery('(max-width: 899px)');
  const mayNudge = useMay('reminder.nudge');
  const search = useLateSearch();
  const { works, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useLate(search);
  const chosen = useChosen(works);
  const [nudging, setNudging] = useState<readonly string[] | null>(null);
  const agencies = useApi(routes.listAgencies, {}).data?.data ?? [];
  const props = { works, chosen: mayNudge ? chosen : null, onNudge: mayNudge ? (id: string) => setNudging([id]) : null };
  const filtered = search.district !== null || search.milestone !== null;
  const close = () => {
    setNudging(null);
    chosen.clear();
  };
  return (
    <>
      <PageHeader title={t('late.title')} context={works.length === 0 ? '' : t(hasNextPage ? 'late.contextMore' : 'late.context', { smart_count: works.length })} />
      {error ? <ProblemBand error={error} onRetry={() => void refetch()} /> : null}
      {works.length > 0 || filtered ? <LateFilters search={search} agencies={agencies} /> : null}
      {isPending && !error ? <RowsSkeleton rows={8} height={64} /> : null}
      {!isPending && works.length === 0 && !error ? <EmptyState icon={<CircleCheck size={28} strokeWidth={1.75} />}>{t(filtered ? 'late.noMatch' : 'late.none')}</EmptyState> : null}
      {works.length > 0 ? phone ? <LateCards {...props} /> : <LateTable {...props} /> : null}
      {hasNextPage ? <Box sx={{ mt: 3 }}><Button variant="outlined" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>{t('app.more')}</Button></Box> : null}
      {mayNudge ? <NudgeBar count={chosen.ids.length} onClear={chosen.clear} onPreview={() => setNudging(chosen.ids)} /> : null}
      {nudging ? <NudgeDialog deadlineIds={nudging} onClose={close} /> : null}
    </>
  );
}
