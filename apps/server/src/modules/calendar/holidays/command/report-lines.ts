import { texts, type HolidayEffectView, type HolidayStanding, type HolidayView } from '@prongsai/contracts';

const holidayLine = ({ day, name, kind, certainty, source, scope, withdrawn }: HolidayView): string =>
  [withdrawn ? `(${day})` : ` ${day} `, kind.padEnd(12), certainty.padEnd(17), `${name.th}${scope === 'province' ? ' [province]' : ''}`, `- ${source}`].join(' ');

const standingLine = ({ kind, standing }: HolidayStanding): string => `${texts.holidayKinds[kind].en}: ${texts.holidayStandings[standing].en.toLowerCase()}`;

/** A year as the operator reads it; what is taken away stands in brackets. */
export const yearLines = (days: readonly HolidayView[], standing: readonly HolidayStanding[]): string[] => [
  ...days.map(holidayLine),
  ...standing.filter((row) => row.standing !== 'established').map(standingLine),
];

/** What a change moves. */
export const effectLines = ({ day, agencies, reminders, dueDays, dueDaysKept }: HolidayEffectView): string[] => [
  `${day}: moves something for ${agencies} agencies`,
  ...dueDays.map(({ milestone, from, to, deadlines }) => `  ${deadlines} deadline(s) of “${texts.milestones[milestone].en}” from ${from} to ${to}`),
  ...reminders.map((line) => `  ${line.reminders} reminder(s) from ${line.from} to ${line.to}`),
  ...(dueDaysKept > 0 ? [`  ${dueDaysKept} deadline(s) were set for that day by an act and stay`] : []),
];

/** Why it cannot be made. */
export const refusalLines = ({ reasons }: HolidayEffectView): string[] => reasons.map(({ message, remedy }) => [message.en, remedy?.en ?? ''].filter((text) => text !== '').join('. '));
