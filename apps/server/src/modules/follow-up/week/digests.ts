import { bangkokDay, type CalendarDay } from '@prongsai/thai';
import { departureAfter, departureFrom, type LetterTimes } from '../letters/letter-departure.js';

/** Something that one person is to be told by letter. */
export interface Told<M> {
  readonly accountId: string;
  /** From then on it may leave; epoch milliseconds. */
  readonly from: number;
  readonly matter: M;
}

/** One person's letter of one day. */
export interface Digest<M> {
  readonly accountId: string;
  readonly day: CalendarDay;
  readonly matters: readonly M[];
}

interface Leaving<M> {
  readonly told: Told<M>;
  readonly at: number;
}

/** One letter a person and day: whatever is there when it leaves goes with it, and what comes later waits for the next working day. */
export function digestsOf<M>(told: readonly Told<M>[], times: LetterTimes, hasGoneOn: (accountId: string) => CalendarDay | null): Digest<M>[] {
  const people = new Map<string, Told<M>[]>();
  for (const one of told) people.set(one.accountId, [...(people.get(one.accountId) ?? []), one]);
  return [...people].flatMap(([accountId, own]) => digestsOfOne(accountId, own, times, hasGoneOn(accountId)));
}

function digestsOfOne<M>(accountId: string, own: readonly Told<M>[], times: LetterTimes, goneOn: CalendarDay | null): Digest<M>[] {
  const digests: Digest<M>[] = [];
  let lastDay = goneOn;
  const departureOf = (one: Told<M>): Leaving<M> => {
    const at = departureFrom(one.from, times);
    return { told: one, at: lastDay !== null && bangkokDay(at) <= lastDay ? departureAfter(lastDay, times) : at };
  };
  for (let left = [...own]; left.length > 0; ) {
    const leaving = left.map(departureOf);
    const at = Math.min(...leaving.map((one) => one.at));
    lastDay = bangkokDay(at);
    digests.push({ accountId, day: lastDay, matters: leaving.filter((one) => one.at === at).map((one) => one.told.matter) });
    left = leaving.filter((one) => one.at !== at).map((one) => one.told);
  }
  return digests;
}
