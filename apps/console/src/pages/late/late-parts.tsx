import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { LateWork } from '@prongsai/contracts';
import { Send } from 'lucide-react';
import { useDates } from '../../shared/dates.js';
import { useNames, usePick, useText } from '../../shared/language.js';
import { StatusMark } from '../../shared/status-mark.js';
import { EventButton } from '../parts/event-button.js';
import type { Chosen } from './use-chosen.js';

export interface LateProps {
  works: readonly LateWork[];
  /** `null` where the caller nudges nobody. */
  chosen: Chosen | null;
  onNudge: ((deadlineId: string) => void) | null;
}

export function Matter({ work: { milestone, measure, dueOn, firstDueOn, fiscalYear } }: { work: LateWork }) {
  const t = useText();
  const names = useNames();
  const dates = useDates();
  return (
    <>
      <Typography component="span" variant="body2" sx={{ display: 'block', fontWeight: 500 }}>{names.milestones[milestone]} {fiscalYear}</Typography>
      {measure ? <Typography component="span" variant="caption" sx={{ display: 'block', color: 'prongsai.ink2' }}>{t('reminders.ofMeasure', { no: measure.no })} {measure.title}</Typography> : null}
      <Typography component="span" variant="caption" sx={{ display: 'block', color: 'prongsai.ink2' }}>
        {t('reminders.due', { day: dates.short(dueOn) })}{firstDueOn === dueOn ? '' : ` ${t('late.firstDue', { day: dates.short(firstDueOn) })}`}
      </Typography>
    </>
  );
}

export const Lateness = ({ work: { returned, workingDaysLate } }: { work: LateWork }) => <StatusMark state={returned ? 'returned' : 'late'} days={workingDaysLate} size="chip" />;

/** Which positions hold it, since when, and under which order. */
export function Holders({ work: { holders } }: { work: LateWork }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  return holders.map(({ positionId, title, actingOrder, vacant, since, workingDays }) => (
    <Box component="span" key={positionId} sx={{ display: 'block', '& + &': { mt: 1 } }}>
      <Typography component="span" variant="body2" sx={{ display: 'block' }}>{pick(title)}</Typography>
      <Typography component="span" variant="caption" sx={{ display: 'block', color: 'prongsai.ink2' }}>
        {since && workingDays !== null ? t('late.held', { days: t('app.workingDays', { smart_count: workingDays }), day: dates.dayMonth(dates.dayOf(since)) }) : ''} {actingOrder ? t('app.actingOrder', { order: actingOrder }) : ''}
      </Typography>
      {vacant ? <Typography component="span" variant="caption" sx={{ display: 'block', color: 'prongsai.lateFg', fontWeight: 600 }}>{t('late.vacant')}</Typography> : null}
    </Box>
  ));
}

/** The last letter and the next one. */
export function Letters({ work: { lastSent, nextPlanned } }: { work: LateWork }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  return (
    <>
      <Typography component="span" variant="caption" sx={{ display: 'block', color: 'prongsai.ink2' }}>{lastSent ? t('late.lastSent', { moment: dates.moment(lastSent.at), to: lastSent.to.map(pick).join(', ') }) : t('late.neverSent')}</Typography>
      {lastSent?.bounced ? <Typography component="span" variant="caption" sx={{ display: 'block', color: 'prongsai.lateFg', fontWeight: 600 }}>{t('late.bounced')}</Typography> : null}
      {nextPlanned ? <Typography component="span" variant="caption" sx={{ display: 'block', color: 'prongsai.ink2' }}>{t('late.next', { moment: dates.moment(nextPlanned.at), to: pick(nextPlanned.to) })}</Typography> : null}
    </>
  );
}

/** Keeps its place when it is refused, and says why when it is pressed. */
export function NudgeButton({ work: { notNow }, onNudge }: { work: LateWork; onNudge: () => void }) {
  const t = useText();
  return <EventButton allowed={{ allowed: notNow === null, reasons: notNow ? [notNow] : [] }} label={t('late.nudge')} icon={<Send size={15} strokeWidth={1.75} />} primary={false} onPress={onNudge} />;
}
