import { routes } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Footprints } from 'lucide-react';
import { useApi } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { EmptyState } from '../../shared/empty-state.js';
import { useText } from '../../shared/language.js';
import { PageHeader } from '../../shared/page-header.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { TakeAwaySection } from './take-away-section.js';
import { TrailFilters } from './trail-filters.js';
import { TrailList } from './trail-list.js';
import { useTrail } from './use-trail.js';
import { useTrailSearch, type TrailSearch } from './use-trail-search.js';
import { VerifySection } from './verify-section.js';

/** Who did what, when; whether any of it was changed since; and how to take it away. */
export function TrailPage() {
  const t = useText();
  const [search, change] = useTrailSearch();
  const filters = useApi(routes.trailFilters, {});
  const agencies = filters.data?.agencies ?? [];
  return (
    <>
      <PageHeader title={t('trail.title')} context={t('trail.context')} />
      {filters.error ? <ProblemBand error={filters.error} onRetry={() => void filters.refetch()} /> : null}
      <Box sx={{ display: 'grid', columnGap: 5, rowGap: 4, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 340px' }, gridTemplateRows: { lg: 'auto 1fr' }, alignItems: 'start' }}>
        <Box sx={{ gridColumn: { lg: 2 } }}><VerifySection /></Box>
        <Box sx={{ gridColumn: { lg: 1 }, gridRow: { lg: '1 / span 2' } }}>
          <TrailFilters search={search} filters={filters.data} onChange={change} />
          <Found search={search} named={agencies.length > 1} />
        </Box>
        <Box sx={{ gridColumn: { lg: 2 } }}><TakeAwaySection agencies={agencies} chosen={search.agencyId} /></Box>
      </Box>
    </>
  );
}

function Found({ search, named }: { search: TrailSearch; named: boolean }) {
  const t = useText();
  const dates = useDates();
  const { entries, searchedUntil, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useTrail(search);
  if (error) return <ProblemBand error={error} onRetry={() => void refetch()} />;
  if (isPending) return <RowsSkeleton rows={12} />;
  return (
    <>
      {entries.length === 0 ? <EmptyState icon={<Footprints size={28} strokeWidth={1.75} />}>{t(hasNextPage ? 'trail.noneYet' : 'trail.none')}</EmptyState> : null}
      <TrailList entries={entries} named={named} />
      {hasNextPage ? (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 3 }}>
          <Button variant="outlined" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>{t('app.more')}</Button>
          {searchedUntil && search.text ? <Typography variant="caption" sx={{ color: 'prongsai.ink2' }}>{t('trail.searchedUntil', { time: dates.fullMoment(searchedUntil) })}</Typography> : null}
        </Box>
      ) : null}
    </>
  );
}
