import { routes } from '@prongsai/contracts';
import { useApi } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { useMay } from '../../shared/me.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { Section } from '../parts/section.js';
import { ConflictList } from './conflict-list.js';

/** Before a year is opened, and at any time after: who is missing, and what to do about it. */
export function AgencyConflicts({ agencyId, fiscalYear }: { agencyId: string; fiscalYear?: number }) {
  const t = useText();
  const may = useMay('people.read');
  const query = fiscalYear === undefined ? {} : { query: { fiscalYear } };
  const found = useApi(routes.listConflicts, { params: { agencyId }, ...query }, { enabled: may });
  if (!may) return null;
  return (
    <Section title={t('people.conflict.title')} aside={found.data ? t('people.conflict.count', { smart_count: found.data.total }) : undefined}>
      {found.error ? <ProblemBand error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.data ? <ConflictList conflicts={found.data.data} named={false} /> : found.error ? null : <RowsSkeleton rows={2} />}
    </Section>
  );
}
