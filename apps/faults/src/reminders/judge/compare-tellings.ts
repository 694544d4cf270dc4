import { bangkokDay, bangkokTimeOfDay } from '@prongsai/thai';
import type { ExpectedLine, Window } from '../oracle/expected-lines.js';
import type { Facts } from '../oracle/facts.js';
import { recipientsAt } from '../oracle/recipients.js';
import type { Office } from '../town/province.js';
import type { Telling } from './tellings.js';

/** A rung that was told to an office as it should have been. */
export interface Told {
  readonly line: ExpectedLine;
  readonly window: Window;
  readonly office: Office;
  readonly telling: Telling;
}

export const nameOf = ({ cycle, deadline, dueOn, rung }: ExpectedLine): string =>
  `${cycle.agency.shortName} ${deadline.milestone}${deadline.measureEndsOn === null ? '' : ' of a measure'} ${dueOn} ${rung}`;

const eventOf = ({ deadline, dueOn, rung }: ExpectedLine): string => `reminder:${deadline.id}:${dueOn}:${rung}`;

/** Lays what was told beside what the oracle expects, line by line. */
export class ComparedTellings {
  readonly told: Told[] = [];
  readonly lost: string[] = [];
  readonly doubled: string[] = [];
  /** Told although nobody needed it, or to somebody whom it did not concern. */
  readonly wrong: string[] = [];
  /** A later rung of the same deadline said it for both: after an outage the latest alone is told. */
  superseded = 0;
  /** The work was done, or the deadline moved, before a late telling could be made. */
  overtaken = 0;

  /**
   * @param slackMs by how much of the clock's time processes may be behind what was last committed or shown by the clock: at the speed of the
   * experiment a moment of theirs is hours of it.
   */
  constructor(
    private readonly facts: Facts,
    lines: readonly ExpectedLine[],
    tellings: readonly Telling[],
    private readonly slackMs: number,
  ) {
    const made = new Map<string, Telling[]>();
    for (const telling of tellings) made.set(telling.event, [...(made.get(telling.event) ?? []), telling]);
    const laterTold = (line: ExpectedLine) =>
      lines.some((other) => other !== line && other.deadline === line.deadline && other.windows[0].hour >= line.windows[0].hour && made.has(eventOf(other)));
    for (const line of lines) {
      const own = made.get(eventOf(line));
      if (own) this.#compare(line, own);
      else if (line.sure) this.#missing(line, laterTold(line));
    }
    const expected = new Set(lines.map(eventOf));
    for (const [event, own] of made) if (!expected.has(event)) this.wrong.push(`told, and nothing asked for it: ${this.#subjectOf(event)}, at ${own.map(({ at }) => clockText(at)).join(', ')}`);
  }

  #missing(line: ExpectedLine, laterTold: boolean): void {
    if (line.windows.every(({ until }) => until < Infinity)) this.overtaken += 1;
    else if (laterTold) this.superseded += 1;
    else this.lost.push(`not told: ${nameOf(line)}`);
  }

  #compare(line: ExpectedLine, made: readonly Telling[]): void {
    const at = Math.min(...made.map((telling) => telling.at));
    const window = line.windows.findLast(({ hour }) => hour <= at);
    if (!window || at > window.until + this.slackMs) this.wrong.push(`told outside its time: ${nameOf(line)}, at ${clockText(at)}, to be told ${windowsText(line)}`);
    const rightNow = recipientsAt(this.facts.province, line, at);
    const momentsAgo = recipientsAt(this.facts.province, line, at - this.slackMs);
    for (const office of rightNow) {
      const [telling, ...again] = made.filter(({ positionId }) => positionId === office.positionId);
      if (telling) this.told.push({ line, window: window ?? line.windows[0], office, telling });
      else if (!momentsAgo.some((before) => made.some(({ positionId }) => positionId === before.positionId))) this.lost.push(`not told to the ${office.role}: ${nameOf(line)}`);
      if (again.length > 0) this.doubled.push(`told ${again.length + 1} times to the ${office.role}: ${nameOf(line)}`);
    }
    const fits = new Set([...rightNow, ...momentsAgo].map(({ positionId }) => positionId));
    for (const { positionId } of made) if (!fits.has(positionId)) this.wrong.push(`told to somebody else: ${nameOf(line)}`);
  }

  /** Whose deadline an event is about, and what has happened to that cycle. */
  #subjectOf(event: string): string {
    const [, id] = event.split(':');
    const cycle = this.facts.cycles.find(({ deadlines }) => deadlines.some((deadline) => deadline.id === id));
    const milestone = cycle?.deadlines.find((deadline) => deadline.id === id)?.milestone;
    return [cycle?.agency.shortName, milestone, event, ...(cycle?.passages ?? []).map(({ event: act, at }) => `${act} ${clockText(at)}`)].join(' ');
  }
}

/** A day and an hour, as the clock showed it. */
function clockText(instant: number): string {
  if (!Number.isFinite(instant)) return 'the end';
  const { hour, minute } = bangkokTimeOfDay(instant);
  return `${bangkokDay(instant)} ${hour}:${String(minute).padStart(2, '0')}`;
}

const windowsText = ({ windows }: ExpectedLine): string => windows.map(({ hour, until }) => `${clockText(hour)} until ${clockText(until)}`).join(' or ');
