import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { routes, type Grant, type Me } from '@prongsai/contracts';
import { addDays } from '@prongsai/thai';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useSend } from '../../shared/api.js';
import { useDates, type Dates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { useMe } from '../../shared/me.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { Confirm } from '../parts/confirm.js';
import { WordChip } from '../parts/word-chip.js';

/** Whoever sees may stop; the coordinator ends everything, an agency what was opened without asking. The server judges again. */
const mayEnd = ({ actingAs, permissions }: Me, grant: Grant): boolean =>
  permissions.includes('access.end') && (grant.positionId === actingAs.id || actingAs.role === 'coordinator' || (grant.kind === 'breakGlass' && grant.agency.id === actingAs.agencyId));

/** What is granted lasts whole days, the last one included; break-glass is told to the minute. */
const spanOf = ({ kind, startsAt, endsAt }: Grant, dates: Dates) =>
  kind === 'granted'
    ? { from: dates.long(dates.dayOf(startsAt)), until: dates.long(addDays(dates.dayOf(endsAt), -1)) }
    : { from: dates.fullMoment(startsAt), until: dates.fullMoment(endsAt) };

export function GrantLine({ grant }: { grant: Grant }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const me = useMe();
  const [ending, setEnding] = useState(false);
  const glass = grant.kind === 'breakGlass';
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1, alignItems: 'flex-start', py: 2.5, borderTop: 1, borderColor: 'prongsai.line', '&:first-of-type': { borderTop: 0, pt: 0 } }}>
      <WordChip ground={glass ? 'dueBg' : 'openBg'} ink={glass ? 'dueFg' : 'openFg'}>{t(`access.kind.${grant.kind}`)}</WordChip>
      <Box sx={{ flex: '1 1 300px', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 500 }}>{t('access.line', { title: pick(grant.title), agency: pick(grant.agency.shortName) })}</Typography>
        <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('access.span', spanOf(grant, dates))}</Typography>
        <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('access.reason', { reason: grant.reason })} {glass ? '' : t('access.grantedBy', { by: pick(grant.grantedBy) })}</Typography>
        {grant.endedAt ? <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('access.ended', { at: dates.fullMoment(grant.endedAt), reason: grant.endReason ?? '–' })}</Typography> : null}
      </Box>
      {grant.open && me && mayEnd(me, grant) ? <Button variant="outlined" onClick={() => setEnding(true)}>{t('access.end')}</Button> : null}
      {ending ? <EndDialog grant={grant} onClose={() => setEnding(false)} /> : null}
    </Box>
  );
}

function EndDialog({ grant, onClose }: { grant: Grant; onClose: () => void }) {
  const t = useText();
  const notify = useNotify();
  const end = useSend(routes.endGrant);
  const [reason, setReason] = useState('');
  const send = () => end.mutate({ params: { grantId: grant.id }, body: { reason } }, { onSuccess: () => { notify(t('access.done'), { type: 'success' }); onClose(); } });
  return (
    <Confirm open title={t('access.endTitle')} text={t('access.endText')} action={t('access.end')} busy={end.isPending} onConfirm={send} onClose={onClose}>
      <TextField label={t('access.field.reason')} value={reason} onChange={(event) => setReason(event.target.value)} size="small" fullWidth multiline minRows={2} />
      {end.error ? <ProblemBand error={end.error} /> : null}
    </Confirm>
  );
}
