import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { routes, type ResponseOf } from '@prongsai/contracts';
import { useNotify } from 'react-admin';
import { useApi } from '../../shared/api.js';
import { useNames, useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { useProvenSend } from '../../shared/second-factor/step-up.js';
import { Trouble } from '../../shared/second-factor/trouble.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { Section } from '../parts/section.js';
import { List, ListRow } from './list-row.js';

type Rule = ResponseOf<typeof routes.readSecondFactorPolicy>['data'][number];

/** Which roles of the province must have a second factor. */
export function PolicySection() {
  const t = useText();
  const { data, error, refetch } = useApi(routes.readSecondFactorPolicy, {});
  return (
    <Section title={t('security.policy.title')}>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2', mb: 2 }}>{t('security.policy.explain')}</Typography>
      {error ? <ProblemBand error={error} onRetry={() => void refetch()} /> : null}
      {data ? <List>{data.data.map((rule) => <RuleRow key={rule.role} rule={rule} />)}</List> : <RowsSkeleton rows={6} height={48} />}
    </Section>
  );
}

function RuleRow({ rule: { role, rule, setByProvince } }: { rule: Rule }) {
  const t = useText();
  const names = useNames();
  const notify = useNotify();
  const { mutate, isPending, error } = useProvenSend(routes.setSecondFactorPolicy);
  const required = rule === 'required';
  const turn = () => mutate({ params: { role }, body: { rule: required ? 'offered' : 'required' } }, { onSuccess: () => notify(t('security.policy.saved'), { type: 'success' }) });
  return (
    <>
      <ListRow
        title={names.roles[role]}
        lines={[`${t(`security.policy.rule.${rule}`)} · ${t(setByProvince ? 'security.policy.byProvince' : 'security.policy.usual')}`]}
        actions={<Switch checked={required} disabled={isPending} onChange={turn} slotProps={{ input: { 'aria-label': t('security.policy.required', { role: names.roles[role] }) } }} />}
      />
      {error ? <li><Trouble error={error} /></li> : null}
    </>
  );
}
