import Typography from '@mui/material/Typography';
import { routes } from '@prongsai/contracts';
import { useLocation } from 'react-router-dom';
import { useApi } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { openIdOutcomeOf } from '../login/openid-outcome.js';
import { Section } from '../parts/section.js';
import { IdentityRow, ProviderRow } from './identity-rows.js';
import { List } from './list-row.js';

/** Linked identities, and providers that may be linked; absent where the server knows no provider. */
export function IdentitiesSection() {
  const t = useText();
  const outcome = openIdOutcomeOf(useLocation().search);
  const providers = useApi(routes.signInOptions, {}).data?.providers ?? [];
  const { data, error, refetch } = useApi(routes.listIdentities, {});
  const linked = data?.data ?? [];
  if (providers.length === 0 && linked.length === 0) return null;
  const others = providers.filter(({ id }) => !linked.some(({ provider }) => provider.id === id));
  return (
    <Section title={t('security.identities.title')}>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2', mb: 2 }}>{t('security.identities.explain')}</Typography>
      {outcome === 'linked' ? <Typography role="status" sx={{ mb: 2, color: 'prongsai.doneFg', fontWeight: 500 }}>{t('security.identities.justLinked')}</Typography> : null}
      {outcome && outcome !== 'linked' && outcome !== 'signed-in' && outcome !== 'accepted' ? <ProblemBand error={null} title={t('security.identities.problem')} detail={t(`login.openid.${outcome}`)} /> : null}
      {error ? <ProblemBand error={error} onRetry={() => void refetch()} /> : null}
      <List>
        {linked.map((identity) => <IdentityRow key={identity.id} identity={identity} />)}
        {data ? others.map((provider) => <ProviderRow key={provider.id} provider={provider} />) : null}
      </List>
    </Section>
  );
}
