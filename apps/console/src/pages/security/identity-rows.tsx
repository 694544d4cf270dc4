import Button from '@mui/material/Button';
import { routes, type IdentityView } from '@prongsai/contracts';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { useProvenSend } from '../../shared/second-factor/step-up.js';
import { Trouble } from '../../shared/second-factor/trouble.js';
import { Confirm } from '../parts/confirm.js';
import { ListRow } from './list-row.js';

export function IdentityRow({ identity }: { identity: IdentityView }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const notify = useNotify();
  const [asking, setAsking] = useState(false);
  const { mutate, isPending, error } = useProvenSend(routes.unlinkIdentity);
  const name = pick(identity.provider.name);
  const unlink = () => {
    setAsking(false);
    mutate({ params: { identityId: identity.id } }, { onSuccess: () => notify(t('security.identities.unlinked'), { type: 'success' }) });
  };
  const used = identity.lastUsedAt ? t('security.used', { moment: dates.fullMoment(identity.lastUsedAt) }) : t('security.neverUsed');
  return (
    <>
      <ListRow
        title={name}
        lines={[`${t('security.identities.linked', { day: dates.long(dates.dayOf(identity.linkedAt)) })} · ${used}`]}
        actions={<Button variant="outlined" loading={isPending} aria-label={t('security.identities.unlinkOf', { name })} onClick={() => setAsking(true)}>{t('security.identities.unlink')}</Button>}
      />
      {error ? <li><Trouble error={error} /></li> : null}
      <Confirm open={asking} title={t('security.identities.unlinkOf', { name })} text={t('security.identities.unlinkText')} action={t('security.identities.unlink')} onConfirm={unlink} onClose={() => setAsking(false)} />
    </>
  );
}

/** The browser leaves for the provider and comes back to this page. */
export function ProviderRow({ provider }: { provider: IdentityView['provider'] }) {
  const t = useText();
  const pick = usePick();
  const { mutate, isPending, error } = useProvenSend(routes.beginOpenIdLink);
  const name = pick(provider.name);
  const link = () => mutate({ params: { providerId: provider.id } }, { onSuccess: ({ redirectTo }) => window.location.assign(redirectTo) });
  return (
    <>
      <ListRow title={name} lines={[t('security.identities.notLinked')]} actions={<Button variant="outlined" loading={isPending} aria-label={t('security.identities.linkOf', { name })} onClick={link}>{t('security.identities.link')}</Button>} />
      {error ? <li><Trouble error={error} /></li> : null}
    </>
  );
}
