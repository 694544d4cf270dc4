import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { routes } from '@prongsai/contracts';
import { useState, type FormEvent } from 'react';
import { useNotify } from 'react-admin';
import { useApi, useSend } from '../../shared/api.js';
import { usePick, useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { Section } from '../parts/section.js';

const hoursToChoose = [1, 2, 4, 8];

/** For when asking takes too long: the agency is told in the same moment. */
export function BreakGlassForm() {
  const t = useText();
  const pick = usePick();
  const notify = useNotify();
  const agencies = useApi(routes.listAgenciesToOpen, {}).data?.data ?? [];
  const open = useSend(routes.breakGlass);
  const [agencyId, setAgencyId] = useState('');
  const [hours, setHours] = useState(2);
  const [reason, setReason] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    open.mutate({ params: { agencyId }, body: { hours, reason } }, { onSuccess: () => { notify(t('access.done'), { type: 'success' }); setReason(''); } });
  };
  return (
    <Section title={t('access.glassTitle')}>
      <Box component="form" onSubmit={send} noValidate sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr' } }}>
        <TextField select label={t('access.field.agency')} value={agencies.length > 0 ? agencyId : ''} onChange={(event) => setAgencyId(event.target.value)} size="small">
          {agencies.map((agency) => <MenuItem key={agency.id} value={agency.id}>{pick(agency.name)}</MenuItem>)}
        </TextField>
        <TextField select label={t('access.field.hours')} value={hours} onChange={(event) => setHours(Number(event.target.value))} size="small">
          {hoursToChoose.map((count) => <MenuItem key={count} value={count}>{count}</MenuItem>)}
        </TextField>
        <TextField label={t('access.field.reason')} value={reason} onChange={(event) => setReason(event.target.value)} size="small" multiline minRows={2} sx={{ gridColumn: { sm: '1 / 3' } }} />
        <Box sx={{ gridColumn: { sm: '1 / 3' } }}>
          {open.error ? <ProblemBand error={open.error} /> : null}
          <Typography variant="caption" component="p" sx={{ m: 0, mb: 2, color: 'prongsai.ink2' }}>{t('access.glassNote')}</Typography>
          <Button type="submit" variant="contained" loading={open.isPending} disabled={agencyId === ''}>{t('access.glass')}</Button>
        </Box>
      </Box>
    </Section>
  );
}
