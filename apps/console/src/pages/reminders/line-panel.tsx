import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { routes, type PlannedLetter, type ReminderDetail, type ReminderView } from '@prongsai/contracts';
import { Link as RouterLink } from 'react-router-dom';
import { useApi } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { useMay } from '../../shared/me.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { ReminderStatus } from '../../shared/reminder-status.js';
import { isEngineRung } from '../../shared/rung.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { SidePanel } from '../parts/side-panel.js';
import { LetterPreview } from './letter-preview.js';
import { LineFoot } from './line-foot.js';
import { LineMatter, LineReasons, LineTime } from './line-words.js';
import { RungChip } from './rung-chip.js';

/** The letter itself, whom it reaches and why, and what happens next; beside the ledger, whose arrows it follows. */
export function LinePanel({ reminderId, onStop, onClose }: { reminderId: string; onStop: (line: ReminderView) => void; onClose: () => void }) {
  const t = useText();
  const pick = usePick();
  const answer = useApi(routes.readReminder, { params: { reminderId } });
  const detail = answer.data;
  const mayManage = useMay('reminder.manage');
  const engine = detail ? isEngineRung(detail.line.rung) : false;
  return (
    <SidePanel
      title={t(engine ? 'reminders.panel.engine' : detail?.line.status === 'sent' ? 'reminders.panel.sent' : 'reminders.panel.title')}
      subtitle={detail ? t('reminders.panel.to', { to: `${pick(detail.line.position)} ${pick(detail.line.agency.shortName)}` }) : undefined}
      foot={mayManage && detail?.line.status === 'planned' ? <LineFoot detail={detail} onStop={() => onStop(detail.line)} /> : undefined}
      follows
      onClose={onClose}
    >
      {answer.error ? <ProblemBand error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {detail ? <Detail detail={detail} engine={engine} /> : answer.error ? null : <RowsSkeleton rows={8} height={44} />}
    </SidePanel>
  );
}

function Detail({ detail, engine }: { detail: ReminderDetail; engine: boolean }) {
  const pick = usePick();
  const { line, letter, to } = detail;
  const planned = usePlannedLetter(line, !engine);
  const others = planned?.matters.filter(({ deadlineId, rung }) => deadlineId !== line.deadlineId || rung !== line.rung) ?? [];
  const reader = to.map(({ title }) => pick(title)).join(', ') || pick(line.position);
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      {engine ? <Typography sx={{ whiteSpace: 'pre-line' }}>{pick(letter.body)}</Typography> : <LetterPreview key={line.id} letter={letter} channel={line.channel ?? planned?.channel ?? 'inApp'} to={reader} others={others} />}
      <Facts line={line} link={detail.link} />
      <Next next={detail.next} />
      <Why detail={detail} />
    </Box>
  );
}

/** The letter of its day that a planned line will be part of, where it is one of the coming days. */
function usePlannedLetter(line: ReminderView, enabled: boolean): PlannedLetter | undefined {
  const plan = useApi(routes.weekPlan, { query: { agencyId: line.agency.id } }, { enabled: enabled && line.status === 'planned' });
  const letters = plan.data?.days.flatMap((day) => day.letters) ?? [];
  return letters.find(({ matters }) => matters.some(({ deadlineId, rung }) => deadlineId === line.deadlineId && rung === line.rung));
}

function Facts({ line, link }: { line: ReminderView; link: string }) {
  const t = useText();
  const mayMove = useMay('deadline.move');
  const dates = useDates();
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <RungChip rung={line.rung} />
        <ReminderStatus status={line.status} />
        <Typography component="span" variant="body2" sx={{ color: 'prongsai.ink2' }}>{dates.weekday(dates.dayOf(line.plannedFor))} <LineTime line={line} /></Typography>
      </Box>
      <Typography variant="body2">
        <LineMatter line={line} /> <Box component="span" sx={{ color: 'prongsai.ink2' }}>{t('reminders.due', { day: dates.long(line.dueOn) })}</Box>
      </Typography>
      <Typography variant="body2" component="div" sx={{ color: 'prongsai.ink2' }}><LineReasons line={line} /></Typography>
      <Link component={RouterLink} to={link} variant="body2">{t('reminders.panel.link')}</Link>
      {line.measure && mayMove ? <Link component={RouterLink} to={`/deadlines?measure=${line.measure.id}`} variant="body2">{t('reminders.panel.moveMeasure')}</Link> : null}
    </Box>
  );
}

function Next({ next }: { next: ReminderDetail['next'] }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  if (next.length === 0) return null;
  return (
    <Box component="section">
      <Typography variant="caption" component="h3" sx={{ color: 'prongsai.ink3', mb: 1 }}>{t('reminders.panel.next')}</Typography>
      <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '64px minmax(0, 1fr)', rowGap: 1, typography: 'body2' }}>
        {next.map((one) => (
          <Box key={one.id} sx={{ display: 'contents' }}>
            <Box component="dt" sx={{ color: 'prongsai.ink2' }}>{dates.dayMonth(dates.dayOf(one.plannedFor))}</Box>
            <Box component="dd" sx={{ m: 0 }}>{pick(one.what)}</Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function Why({ detail: { why, to, line } }: { detail: ReminderDetail }) {
  const t = useText();
  const pick = usePick();
  return (
    <Box component="section">
      <Typography variant="caption" component="h3" sx={{ color: 'prongsai.ink3', mb: 1 }}>{t(line.status === 'sent' ? 'reminders.panel.whySent' : 'reminders.panel.why')}</Typography>
      <Typography variant="body2">{pick(why)}</Typography>
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 4, typography: 'body2', color: 'prongsai.ink2' }}>
        {to.map(({ positionId, title, actingOrder, held }) => (
          <li key={positionId}>
            {pick(title)}
            {actingOrder ? ` ${t('app.actingOrder', { order: actingOrder })}` : ''}
            {held ? '' : <Box component="span" sx={{ color: 'prongsai.lateFg' }}> {t('reminders.panel.vacant')}</Box>}
          </li>
        ))}
      </Box>
    </Box>
  );
}
