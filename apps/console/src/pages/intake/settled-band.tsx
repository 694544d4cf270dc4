import { routes, type IntakeView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { CircleCheck, Undo2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useSend } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { formatCount } from '../../shared/numbers.js';
import { ProblemBand, ReasonList } from '../../shared/problem-band.js';
import { Confirm } from '../parts/confirm.js';
import { links } from '../parts/links.js';
import { ActionButton } from './action-button.js';

/** What accepting has done, the way to see it, and the way back; also that it was undone. */
export function SettledBand({ intake }: { intake: IntakeView }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const [undoing, setUndoing] = useState(false);
  const { acceptance, agency, state } = intake;
  const undo = intake.allowedActions.find(({ action }) => action === 'undo');
  if (state === 'undone') return <Band>{t('intake.settled.undone', { when: intake.settledAt ? dates.fullMoment(intake.settledAt) : '' })}</Band>;
  if (state !== 'accepted' || !acceptance) return null;
  const done = agency
    ? t('intake.settled.done', { analyses: acceptance.analyses, measures: acceptance.measures })
    : t('intake.settled.doneProvince', { count: formatCount(acceptance.results) });
  return (
    <Band
      actions={
        <>
          {agency ? <Button variant="outlined" component={Link} to={links.year(agency.id)}>{t('intake.settled.toYear')}</Button> : <Button variant="outlined" component={Link} to="/board">{t('app.menu.board')}</Button>}
          {undo ? <ActionButton allowed={undo} primary={false} icon={<Undo2 size={16} strokeWidth={1.75} />} label={t('intake.undo.button')} onPress={() => setUndoing(true)} /> : null}
        </>
      }
    >
      {t('intake.settled.accepted', { when: dates.fullMoment(acceptance.at), who: pick(acceptance.by) })} {done}
      {acceptance.leftOut.length > 0 ? <><Typography variant="caption" component="p" sx={{ m: 0, mt: 1, color: 'prongsai.ink2' }}>{t('intake.preview.leftOut')}</Typography><ReasonList reasons={acceptance.leftOut} /></> : null}
      <UndoDialog intake={intake} open={undoing} onClose={() => setUndoing(false)} />
    </Band>
  );
}

function Band({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <Box role="status" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, px: { xs: 3, md: 4 }, py: 2.5, bgcolor: 'prongsai.surface', borderBottom: 1, borderColor: 'prongsai.line', typography: 'body2' }}>
      <Box sx={{ color: 'prongsai.doneSolid', display: 'inline-flex' }}><CircleCheck size={16} strokeWidth={1.75} aria-hidden /></Box>
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>{children}</Box>
      {actions ? <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>{actions}</Box> : null}
    </Box>
  );
}

function UndoDialog({ intake, open, onClose }: { intake: IntakeView; open: boolean; onClose: () => void }) {
  const t = useText();
  const undo = useSend(routes.undoIntake);
  const [reason, setReason] = useState('');
  const send = () => undo.mutate({ params: { intakeId: intake.id }, body: { version: intake.version, reason: reason.trim() } }, { onSuccess: onClose });
  return (
    <Confirm open={open} title={t('intake.undo.title')} text={t('intake.undo.text')} action={t('intake.undo.button')} busy={undo.isPending} blocked={reason.trim() === ''} onConfirm={send} onClose={onClose}>
      <TextField label={t('intake.reason.label')} value={reason} onChange={(event) => setReason(event.target.value)} required fullWidth size="small" multiline minRows={2} slotProps={{ htmlInput: { maxLength: 1000 } }} />
      {undo.error ? <ProblemBand error={undo.error} /> : null}
    </Confirm>
  );
}
