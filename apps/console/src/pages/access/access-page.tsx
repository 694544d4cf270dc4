import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { routes, type Grant } from '@prongsai/contracts';
import { useApi } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { useMay, useMe } from '../../shared/me.js';
import { PageHeader } from '../../shared/page-header.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { Section } from '../parts/section.js';
import { BreakGlassForm } from './break-glass-form.js';
import { GrantForm } from './grant-form.js';
import { GrantLine } from './grant-line.js';

/** Who sees what for a time and why; where it is opened, and ended. */
export function AccessPage() {
  const t = useText();
  const me = useMe();
  const mayGrant = useMay('access.grant');
  const grants = useApi(routes.listGrants, {});
  const all = grants.data?.data ?? [];
  const opens = me?.actingAs.access === 'granted';
  return (
    <Box sx={{ maxWidth: 980 }}>
      <PageHeader title={t('access.title')} context={t('access.context')} />
      {grants.error ? <ProblemBand error={grants.error} onRetry={() => void grants.refetch()} /> : null}
      <Box sx={{ display: 'grid', gap: 3 }}>
        {grants.data ? <Lines title={t('access.open')} grants={all.filter(({ open }) => open)} empty={t('access.noneOpen')} /> : grants.error ? null : <RowsSkeleton rows={4} />}
        {opens ? <BreakGlassForm /> : null}
        {mayGrant ? <GrantForm positions={grants.data?.positions ?? []} /> : null}
        {all.some(({ open }) => !open) ? <Lines title={t('access.past')} grants={all.filter(({ open }) => !open)} empty="" /> : null}
      </Box>
    </Box>
  );
}

function Lines({ title, grants, empty }: { title: string; grants: readonly Grant[]; empty: string }) {
  return (
    <Section title={title} aside={grants.length > 0 ? grants.length : undefined}>
      {grants.length === 0 ? <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{empty}</Typography> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {grants.map((grant) => <GrantLine key={grant.id} grant={grant} />)}
      </Box>
    </Section>
  );
}
