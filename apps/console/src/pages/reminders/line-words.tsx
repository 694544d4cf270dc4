import Box from '@mui/material/Box';
import type { ReminderView } from '@prongsai/contracts';
import { bangkokDay } from '@prongsai/thai';
import { useDates } from '../../shared/dates.js';
import { useNames, usePick, useText } from '../../shared/language.js';
import { isMilestone } from '../../shared/milestone.js';

/** What the letter is about: the milestone, or one measure of it. */
export function LineMatter({ line: { milestone, measure } }: { line: Pick<ReminderView, 'milestone' | 'measure'> }) {
  const t = useText();
  const names = useNames();
  const name = isMilestone(milestone) ? names.milestones[milestone] : milestone;
  return measure ? t('reminders.ofMeasure', { no: measure.no }) : name;
}

/** When it goes, or when it really went where that was at another time. */
export function LineTime({ line }: { line: ReminderView }) {
  const t = useText();
  const dates = useDates();
  const { plannedFor, sentAt } = line;
  const planned = dates.time(plannedFor);
  const late = sentAt !== null && dates.time(sentAt) !== planned;
  const went = late && bangkokDay(sentAt) !== bangkokDay(plannedFor) ? dates.moment(sentAt) : sentAt ? dates.time(sentAt) : '';
  return (
    <>
      <Box component="span" sx={{ whiteSpace: 'nowrap' }}>{planned}</Box>
      {late ? <Box component="span" sx={{ display: 'block', fontSize: '0.71875rem', lineHeight: '18px', color: 'prongsai.ink3' }}>{t('reminders.went', { time: went })}</Box> : null}
    </>
  );
}

/** Everything there is to say about why a line is as it is, each in a line of its own and never cut short. */
export function LineReasons({ line }: { line: ReminderView }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const { reason, paused, plannedBefore, note, letter } = line;
  const said = [
    reason ? pick(reason) : null,
    letter ? t(`reminders.letter.${letter.state}`, { time: letter.sentAt ? dates.time(letter.sentAt) : '' }) : null,
    paused ? t('reminders.paused') : null,
    plannedBefore ? t('reminders.movedFrom', { moment: dates.moment(plannedBefore) }) : null,
    note ? t('reminders.note', { note }) : null,
  ].filter((one) => one !== null);
  return said.map((one) => <Box component="span" key={one} sx={{ display: 'block' }}>{one}</Box>);
}
