import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { routes } from '@prongsai/contracts';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useApi, useSend } from '../../shared/api.js';
import { usePick, useText } from '../../shared/language.js';
import { useMe } from '../../shared/me.js';
import { ProblemBand } from '../../shared/problem-band.js';

const ofProvince = 'province';

/** Sends a chain of the trail again from one of its entries on, for a receiver that has lost something. */
export function ReplayFrom({ webhookId }: { webhookId: string }) {
  const t = useText();
  const pick = usePick();
  const notify = useNotify();
  const me = useMe();
  const agencies = useApi(routes.listAgencies, {}).data?.data ?? [];
  const own = me?.actingAs.agencyId ?? null;
  const [chain, setChain] = useState<string>(own ?? ofProvince);
  const [from, setFrom] = useState('1');
  const { mutate, isPending, error } = useSend(routes.replayWebhook);
  const fromNo = Number(from);
  const replay = () =>
    mutate({ params: { webhookId }, body: { agencyId: chain === ofProvince ? null : chain, fromNo } }, { onSuccess: () => notify(t('webhooks.replayed'), { type: 'success' }) });
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <TextField select size="small" label={t('webhooks.chain')} value={chain} onChange={({ target }) => setChain(target.value)} sx={{ flex: '1 1 130px' }}>
          {own === null ? <MenuItem value={ofProvince}>{t('webhooks.ofProvince')}</MenuItem> : null}
          {agencies.map(({ id, shortName }) => <MenuItem key={id} value={id}>{pick(shortName)}</MenuItem>)}
        </TextField>
        <TextField size="small" label={t('webhooks.fromNo')} value={from} onChange={({ target }) => setFrom(target.value.replace(/\D/g, ''))} slotProps={{ htmlInput: { inputMode: 'numeric' } }} sx={{ width: 100 }} />
        <Button variant="outlined" loading={isPending} disabled={fromNo < 1} onClick={replay}>{t('webhooks.replay')}</Button>
      </Box>
      {error ? <ProblemBand error={error} /> : null}
    </>
  );
}
