import Box from '@mui/material/Box';
import { useMe } from '../../shared/me.js';
import { useText } from '../../shared/language.js';
import { PageHeader } from '../../shared/page-header.js';
import { PageSkeleton } from '../../shared/skeletons.js';
import { FactorSection } from './factor-section.js';
import { IdentitiesSection } from './identities-section.js';
import { PasskeysSection } from './passkeys-section.js';
import { PasswordSection } from './password-section.js';
import { PolicySection } from './policy-section.js';
import { SessionsSection } from './sessions-section.js';
import { TokensSection } from './tokens-section.js';

/** Is my account safe? What opens it, where it is open now, and who else may use it. */
export function SecurityPage() {
  const t = useText();
  const me = useMe();
  if (!me) return <PageSkeleton />;
  return (
    <Box sx={{ maxWidth: 820 }}>
      <PageHeader title={t('security.title')} context={t('security.context', { email: me.email })} />
      <Box sx={{ display: 'grid', gap: 3 }}>
        <FactorSection rule={me.secondFactor.rule} />
        <PasskeysSection />
        <PasswordSection />
        <IdentitiesSection />
        <SessionsSection />
        <TokensSection me={me} />
        {me.permissions.includes('signIn.policy') ? <PolicySection /> : null}
      </Box>
    </Box>
  );
}
