import { bangkokDay, bangkokTimeOfDay } from '@prongsai/thai';
import type { Office } from '../town/province.js';
import type { ExpectedLine, Window } from '../oracle/expected-lines.js';
import type { Facts } from '../oracle/facts.js';
import { recipientsAt } from '../oracle/recipients.js';
import type { Telling } from './tellings.js';

/** A rung that was told to an office as it should have been. */
export interface Told {
  readonly line: ExpectedLine;
  readonly window: Window;
  readonly office: Office;
  readonly telling: Telling;
}

export interface ComparedTellings {
  readonly told: readonly Told[];
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  /** Told although nobody needed it, or to somebody whom it did not concern. */
  readonly wrong: readonly string[];
  /** A later rung of the same deadline said it for both: after an outage the latest alone is told. */
  readonly superseded: number;
  /** The work was done, or the deadline moved, before a late telling could be made. */
  readonly overtaken: number;
}

/** Processes see the clock and one another's commits some moments late, and a moment of ours is minutes of the clock's. */
export interface Slack {
  readonly clockMs: number;
}

export const nameOf = ({ cycle, deadline, dueOn, rung }: ExpectedLine): string =>
  `${cycle.agency.shortName} ${deadline.milestone}${deadline.measureEndsOn === null ? '' : ' of a measure'} ${dueOn} ${rung}`;

/** Lays what was told beside what the oracle expects, line by line. */
export function compareTellings(facts: Facts, lines: readonly ExpectedLine[], tellings: readonly Telling[], slack: Slack): ComparedTellings {
  const byEvent = new Map<string, Telling[]>();
  for (const telling of tellings) byEvent.set(telling.event, [...(byEvent.get(telling.event) ?? []), telling]);
  const eventOf = ({ deadline, dueOn, rung }: ExpectedLine) => `reminder:${deadline.id}:${dueOn}:${rung}`;
  const found = { told: [] as Told[], lost: [] as string[], doubled: [] as string[], wrong: [] as string[], superseded: 0, overtaken: 0 };
  const laterTold = (line: ExpectedLine) =>
    lines.some((other) => other !== line && other.deadline === line.deadline && other.windows[0].hour >= line.windows[0].hour && byEvent.has(eventOf(other)));
  for (const line of lines) {
    const made = byEvent.get(eventOf(line)) ?? [];
    byEvent.delete(eventOf(line));
    if (made.length > 0) compareLine(facts, line, made, slack, found);
    else if (!line.sure) continue;
    else if (line.windows.every(({ until }) => until < Infinity)) found.overtaken += 1;
    else if (laterTold(line)) found.superseded += 1;
    else found.lost.push(`not told: ${nameOf(line)}`);
  }
  for (const [event, made] of byEvent) found.wrong.push(`told, and nothing asked for it: ${subjectOf(facts, event)}, at ${made.map(({ at }) => clockText(at)).join(', ')}`);
  return found;
}

/** Whose deadline an event is about, and what has happened to that cycle. */
function subjectOf({ cycles }: Facts, event: string): string {
  const [, id] = event.split(':');
  const cycle = cycles.find(({ deadlines }) => deadlines.some((deadline) => deadline.id === id));
  const milestone = cycle?.deadlines.find((deadline) => deadline.id === id)?.milestone;
  return [cycle?.agency.shortName, milestone, event, ...(cycle?.passages ?? []).map(({ event: act, at }) => `${act} ${clockText(at)}`)].join(' ');
}

/** A day and an hour, as the clock showed it. */
const clockText = (instant: number): string => {
  if (!Number.isFinite(instant)) return 'the end';
  const { hour, minute } = bangkokTimeOfDay(instant);
  return `${bangkokDay(instant)} ${hour}:${String(minute).padStart(2, '0')}`;
};

function compareLine(
  { province }: Facts,
  line: ExpectedLine,
  made: readonly Telling[],
  { clockMs }: Slack,
  found: { told: Told[]; lost: string[]; doubled: string[]; wrong: string[] },
): void {
  const at = Math.min(...made.map((telling) => telling.at));
  const window = line.windows.findLast(({ hour }) => hour <= at);
  if (!window || at > window.until + clockMs) found.wrong.push(`told outside its time: ${nameOf(line)}, at ${clockText(at)}, to be told ${line.windows.map(({ hour, until }) => `${clockText(hour)} until ${clockText(until)}`).join(' or ')}`);
  const rightNow = recipientsAt(province, line, at);
  const momentsAgo = recipientsAt(province, line, at - clockMs);
  for (const office of rightNow) {
    const own = made.filter(({ positionId }) => positionId === office.positionId);
    const [telling, ...again] = own;
    if (telling) found.told.push({ line, window: window ?? line.windows[0], office, telling });
    else if (!momentsAgo.some((before) => made.some(({ positionId }) => positionId === before.positionId))) found.lost.push(`not told to the ${office.role}: ${nameOf(line)}`);
    if (again.length > 0) found.doubled.push(`told ${own.length} times to the ${office.role}: ${nameOf(line)}`);
  }
  const fits = new Set([...rightNow, ...momentsAgo].map(({ positionId }) => positionId));
  for (const { positionId } of made) if (!fits.has(positionId)) found.wrong.push(`told to somebody else: ${nameOf(line)}`);
}
