import Button from '@mui/material/Button';
import { routes, type ApiTokenView } from '@prongsai/contracts';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useSend } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { Confirm } from '../parts/confirm.js';
import { WordChip } from '../parts/word-chip.js';
import { ListRow } from './list-row.js';

const looks = { active: ['openBg', 'openFg'], expired: ['blockBg', 'ink2'], revoked: ['blockBg', 'ink2'] } as const;

export function TokenRow({ token }: { token: ApiTokenView }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const notify = useNotify();
  const [asking, setAsking] = useState(false);
  const { mutate, isPending, error } = useSend(routes.revokeApiToken);
  const [ground, ink] = looks[token.state];
  const revoke = () => mutate({ params: { tokenId: token.id } }, {
    onSuccess: () => {
      setAsking(false);
      notify(t('security.tokens.revoked'), { type: 'success' });
    },
  });
  const used = token.lastUsedAt ? t('security.used', { moment: dates.fullMoment(token.lastUsedAt) }) : t('security.neverUsed');
  return (
    <>
      <ListRow
        title={token.name}
        chip={<WordChip ground={ground} ink={ink}>{t(`security.tokens.state.${token.state}`)}</WordChip>}
        lines={[`${pick(token.position.title)} · ${t('security.tokens.until', { day: dates.long(token.expiresOn) })} · ${used}`, token.permissions.map((permission) => t(`security.tokens.permission.${permission}`)).join(', ')]}
        actions={token.state === 'active' ? <Button variant="outlined" aria-label={t('security.tokens.revokeOf', { name: token.name })} onClick={() => setAsking(true)}>{t('security.tokens.revoke')}</Button> : null}
      />
      <Confirm open={asking} title={t('security.tokens.revokeOf', { name: token.name })} text={t('security.tokens.revokeText')} action={t('security.tokens.revoke')} busy={isPending} onConfirm={revoke} onClose={() => setAsking(false)}>
        {error ? <ProblemBand error={error} /> : null}
      </Confirm>
    </>
  );
}
