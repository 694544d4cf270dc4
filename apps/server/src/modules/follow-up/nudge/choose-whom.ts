import { texts, worded, type FollowUpRefusalCode, type Reason } from '@prongsai/contracts';
import { formatThaiInstant, type CalendarDay, type HolidaySet, type Instant } from '@prongsai/thai';
import type { OpenMatter } from '../matters.js';
import type { Holding } from '../who-holds.js';
import { againAt } from './nudge-day.js';
import type { NudgedToday } from './nudges-of-day.js';

/** More matters than these in one working day would be noise: the letter of the day names them all anyway. */
export const mostOfOneDay = 5;

export interface NudgeFacts {
  readonly standing: OpenMatter['standing'];
  readonly deadlineId: string;
  readonly holdings: readonly Holding[];
  /** The working day that it counts for. */
  readonly day: CalendarDay;
  readonly nudged: NudgedToday;
  /** The position that asks. */
  readonly by: string;
  readonly holidays: HolidaySet;
}

export type ChosenWhom = { readonly to: readonly Holding[]; readonly refusal: null } | { readonly to: readonly []; readonly refusal: Reason };

type Words = Readonly<Record<string, string | number>>;

const refused = (code: FollowUpRefusalCode, th: Words = {}, en: Words = {}): ChosenWhom => ({
  to: [],
  refusal: { code, params: { ...en }, ...worded(texts.reasons[code], { th, en }) },
});

/** Who is nudged for a matter, or why nobody is. Whoever has had enough for the day is left out; the others are told. */
export function chooseWhom(facts: NudgeFacts): ChosenWhom {
  const { standing, holdings, nudged, deadlineId, by } = facts;
  if (standing === 'over') return refused('nudge-over');
  if (standing === 'done') return refused('nudge-done');
  if (standing === 'notBegun') return refused('nudge-not-begun');
  const at = nudged.at.get(deadlineId);
  if (at) return refused('nudged-today', ...spoken({ nudgedAt: at, againAt: againAt(facts.day, facts.holidays) }));
  const held = holdings.filter(({ seat }) => seat.holderAccountIds.length > 0);
  if (held.length === 0) return refused('nudge-nobody');
  const others = held.filter(({ seat }) => seat.positionId !== by);
  if (others.length === 0) return refused('nudge-yourself');
  const to = others.filter((holding) => !hasEnough(holding, nudged));
  return to.length > 0 ? { to, refusal: null } : enough(others, facts);
}

const hasEnough = ({ seat }: Holding, { ofAccount }: NudgedToday): boolean => seat.holderAccountIds.every((id) => (ofAccount.get(id) ?? 0) >= mostOfOneDay);

function enough(holdings: readonly Holding[], { day, holidays }: NudgeFacts): ChosenWhom {
  const [th, en] = spoken({ againAt: againAt(day, holidays) });
  const titles = (language: 'titleTh' | 'titleEn') => [...new Set(holdings.map(({ seat }) => seat[language]))].join(', ');
  return refused('nudged-enough', { ...th, limit: mostOfOneDay, position: titles('titleTh') }, { ...en, limit: mostOfOneDay, position: titles('titleEn') });
}

/** Instants in the calendar of each language. */
function spoken(instants: Readonly<Record<string, Instant>>): [th: Words, en: Words] {
  const inLanguage = (language: 'th' | 'en'): Words =>
    Object.fromEntries(Object.entries(instants).map(([name, instant]) => [name, formatThaiInstant(instant, 'weekday', { language })]));
  return [inLanguage('th'), inLanguage('en')];
}
