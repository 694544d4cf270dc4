import type { DemonstrationStage } from '@prongsai/demonstration';
import { cycleStates, type CycleEvent, type CycleState, type DocumentKind, type ReportHalf } from '@prongsai/ita';
import { atBangkokTime, fromBuddhistYear, holidaySet, workingDayOnOrAfter } from '@prongsai/thai';

export type ApprovalLevel = 'heads' | 'clerk' | 'executive';

/** One act of a person in the year of a demonstration agency. */
export type SeedAct =
  | { readonly act: 'recordResult' | 'openCycle' | 'answerFindings' | 'writeAnalyses' | 'addMeasures' }
  | { readonly act: 'writeReport'; readonly half: ReportHalf }
  | { readonly act: 'send'; readonly event: CycleEvent }
  | { readonly act: 'approve'; readonly level: ApprovalLevel }
  | { readonly act: 'publish'; readonly kind: DocumentKind };

export type SeedStep = SeedAct & { readonly at: string };

interface Planned {
  /** The state the cycle is in when this is done; `before` there is no cycle yet. */
  readonly state: CycleState | 'before';
  /** Month and day; `year` counts from the calendar year in which the fiscal year begins. */
  readonly day: string;
  readonly year: 0 | 1;
  readonly time: string;
  readonly what: SeedAct;
  /** The cycle leaves the state by it. */
  readonly leaves?: true;
}

const review = (state: CycleState, year: 0 | 1, days: readonly [string, string, string]): Planned[] => [
  { state, year, day: days[0], time: '10:10', what: { act: 'approve', level: 'heads' } },
  { state, year, day: days[1], time: '14:20', what: { act: 'approve', level: 'clerk' } },
  { state, year, day: days[2], time: '11:05', what: { act: 'approve', level: 'executive' }, leaves: true },
];

const wholeYear: readonly Planned[] = [
  { state: 'before', year: 0, day: '08-20', time: '09:30', what: { act: 'recordResult' } },
  { state: 'before', year: 0, day: '10-01', time: '09:00', what: { act: 'openCycle' } },
  { state: 'analysing', year: 0, day: '10-03', time: '10:40', what: { act: 'answerFindings' } },
  { state: 'analysing', year: 0, day: '10-20', time: '15:15', what: { act: 'writeAnalyses' } },
  { state: 'analysing', year: 0, day: '10-24', time: '09:45', what: { act: 'send', event: 'submitAnalysis' }, leaves: true },
  { state: 'planning', year: 0, day: '11-17', time: '13:30', what: { act: 'addMeasures' } },
  { state: 'planning', year: 0, day: '11-26', time: '11:20', what: { act: 'send', event: 'submitPlan' }, leaves: true },
  ...review('planReview', 0, ['12-03', '12-09', '12-15']),
  { state: 'executing', year: 0, day: '12-18', time: '10:00', what: { act: 'publish', kind: 'plan' } },
  { state: 'executing', year: 1, day: '03-01', time: '09:00', what: { act: 'send', event: 'openSixMonthReport' }, leaves: true },
  { state: 'sixMonthReporting', year: 1, day: '04-07', time: '14:00', what: { act: 'writeReport', half: 'sixMonth' } },
  { state: 'sixMonthReporting', year: 1, day: '04-08', time: '10:30', what: { act: 'send', event: 'submitSixMonthReport' }, leaves: true },
  ...review('sixMonthReview', 1, ['04-16', '04-20', '04-22']),
  { state: 'executingSecondHalf', year: 1, day: '04-27', time: '10:00', what: { act: 'publish', kind: 'sixMonthReport' } },
  { state: 'executingSecondHalf', year: 1, day: '09-01', time: '09:00', what: { act: 'send', event: 'openTwelveMonthReport' }, leaves: true },
  { state: 'twelveMonthReporting', year: 1, day: '10-05', time: '14:00', what: { act: 'writeReport', half: 'twelveMonth' } },
  { state: 'twelveMonthReporting', year: 1, day: '10-07', time: '10:30', what: { act: 'send', event: 'submitTwelveMonthReport' }, leaves: true },
  ...review('twelveMonthReview', 1, ['10-14', '10-18', '10-20']),
  { state: 'publishing', year: 1, day: '10-25', time: '10:00', what: { act: 'publish', kind: 'twelveMonthReport' } },
  { state: 'publishing', year: 1, day: '10-27', time: '09:30', what: { act: 'send', event: 'acknowledge' } },
  { state: 'publishing', year: 1, day: '10-29', time: '15:00', what: { act: 'send', event: 'close' }, leaves: true },
];

const order = (state: CycleState | 'before') => (state === 'before' ? -1 : cycleStates.indexOf(state));

/** In the state of the stage itself only what the stage tells has been done. */
const doneInside = (planned: Planned, stage: DemonstrationStage): boolean => {
  const { what } = planned;
  if (what.act === 'approve') return stage.approvedLevels.some((level) => level === what.level);
  if (what.act === 'publish') return stage.published.includes(what.kind);
  return what.act !== 'send';
};

/** What the people of an agency did, and when, to come to the stage that its public document implies. */
export function stageSchedule(fiscalYear: number, stage: DemonstrationStage): SeedStep[] {
  const begins = fromBuddhistYear(fiscalYear) - 1;
  const holidays = holidaySet(begins, begins + 1);
  return wholeYear
    .filter((planned) => order(planned.state) < order(stage.state) || (planned.state === stage.state && doneInside(planned, stage)))
    .map(({ what, day, year, time }) => ({ ...what, at: atBangkokTime(workingDayOnOrAfter(`${begins + year}-${day}`, holidays), time) }));
}
