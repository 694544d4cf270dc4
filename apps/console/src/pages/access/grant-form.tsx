import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { routes, type ResponseOf } from '@prongsai/contracts';
import { useState, type FormEvent } from 'react';
import { useNotify } from 'react-admin';
import { useApi, useSend } from '../../shared/api.js';
import { usePick, useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { DayField } from '../parts/day-field.js';
import { Section } from '../parts/section.js';

type Seeing = ResponseOf<typeof routes.listGrants>['positions'][number];

/** The coordinator opens an agency to a position, for some days and a reason. */
export function GrantForm({ positions }: { positions: readonly Seeing[] }) {
  const t = useText();
  const pick = usePick();
  const notify = useNotify();
  const agencies = useApi(routes.listAgencies, {}).data?.data ?? [];
  const grant = useSend(routes.grantAccess);
  const [agencyId, setAgencyId] = useState('');
  const [positionId, setPositionId] = useState('');
  const [fromOn, setFromOn] = useState<string | null>(null);
  const [untilOn, setUntilOn] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const chosen = positionId || (positions[0]?.positionId ?? '');
  const send = (event: FormEvent) => {
    event.preventDefault();
    const body = { positionId: chosen, fromOn: fromOn ?? '', untilOn: untilOn ?? '', reason };
    grant.mutate({ params: { agencyId }, body }, { onSuccess: () => { notify(t('access.done'), { type: 'success' }); setReason(''); } });
  };
  if (positions.length === 0) return null;
  return (
    <Section title={t('access.grantTitle')}>
      <Box component="form" onSubmit={send} noValidate sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <TextField select label={t('access.field.agency')} value={agencies.length > 0 ? agencyId : ''} onChange={(event) => setAgencyId(event.target.value)} size="small">
          {agencies.map((agency) => <MenuItem key={agency.id} value={agency.id}>{pick(agency.name)}</MenuItem>)}
        </TextField>
        <TextField select label={t('access.field.position')} value={chosen} onChange={(event) => setPositionId(event.target.value)} size="small">
          {positions.map((position) => <MenuItem key={position.positionId} value={position.positionId}>{pick(position.title)}</MenuItem>)}
        </TextField>
        <DayField label={t('access.field.from')} value={fromOn} onChange={setFromOn} />
        <DayField label={t('access.field.until')} value={untilOn} onChange={setUntilOn} />
        <TextField label={t('access.field.reason')} value={reason} onChange={(event) => setReason(event.target.value)} size="small" multiline minRows={2} sx={{ gridColumn: { sm: '1 / 3' } }} />
        <Box sx={{ gridColumn: { sm: '1 / 3' } }}>
          {grant.error ? <ProblemBand error={grant.error} /> : null}
          <Typography variant="caption" component="p" sx={{ m: 0, mb: 2, color: 'prongsai.ink2' }}>{t('access.grantNote')}</Typography>
          <Button type="submit" variant="contained" loading={grant.isPending} disabled={agencyId === ''}>{t('access.grant')}</Button>
        </Box>
      </Box>
    </Section>
  );
}
