import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { routes } from '@prongsai/contracts';
import { useApi } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { PasskeyAdder } from '../../shared/second-factor/passkey-adder.js';
import { hasPasskeys } from '../../shared/second-factor/passkey.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { Section } from '../parts/section.js';
import { List } from './list-row.js';
import { PasskeyRow } from './passkey-row.js';
import { RecoveryDialog } from './recovery-dialog.js';
import { useEnrolled } from './use-enrolled.js';

/** Passkeys sign in by themselves, and serve as the second factor. */
export function PasskeysSection() {
  const t = useText();
  const { data, error, refetch } = useApi(routes.readSecondFactor, {});
  const options = useApi(routes.signInOptions, {}).data;
  const { codes, take, forget } = useEnrolled('security.passkeys.added');
  const possible = options?.passkeys === true && hasPasskeys();
  return (
    <Section title={t('security.passkeys.title')}>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2', mb: 2 }}>{t('security.passkeys.explain')}</Typography>
      {error ? <ProblemBand error={error} onRetry={() => void refetch()} /> : null}
      {data ? <List>{data.keys.map((passkey) => <PasskeyRow key={passkey.id} passkey={passkey} />)}</List> : <RowsSkeleton rows={1} height={56} />}
      {data?.keys.length === 0 ? <Typography sx={{ mb: 2 }}>{t('security.passkeys.none')}</Typography> : null}
      <Box sx={{ mt: 2 }}>
        {/* Named anew after each, so that two do not share a name by accident. */}
        {possible ? <PasskeyAdder key={data?.keys.length ?? 0} onDone={take} /> : null}
        {options && !possible ? <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('security.passkeys.unavailable')}</Typography> : null}
      </Box>
      {codes ? <RecoveryDialog codes={codes} onKept={forget} /> : null}
    </Section>
  );
}
