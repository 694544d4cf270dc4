import { toEpochMs, type HolidaySet } from '@prongsai/thai';
import { chooseDue, onDaysOff, type DueLine } from '../../deadlines/index.js';

/** Letters are held back from an instant to another. */
export interface Pause {
  /** `null` where it holds for every agency. */
  readonly agencyId: string | null;
  readonly from: number;
  readonly until: number;
}

/** Lines that the sweep of one instant will send. */
export interface Sending {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly lines: DueLine[];
}

/** The first instant from one on that no pause covers. */
function afterPauses(at: number, agencyId: string, pauses: readonly Pause[]): number {
  const covering = pauses.find((pause) => (pause.agencyId === null || pause.agencyId === agencyId) && pause.from <= at && at < pause.until);
  return covering === undefined ? at : afterPauses(covering.until, agencyId, pauses);
}

/**
 * When the sweep will take each line, if it goes on as it should: at its hour, at once where that is over, on the next working morning where
 * its day has become a day off, and after the pauses. Of one deadline at one instant it sends the latest rung.
 */
export function sendingsOf(lines: readonly DueLine[], now: number, holidays: HolidaySet, pauses: readonly Pause[]): Sending[] {
  const postponed = new Map(onDaysOff(lines, () => holidays).map(({ id, plannedFor }) => [id, toEpochMs(plannedFor)]));
  const byInstant = new Map<number, DueLine[]>();
  for (const line of lines) {
    const plannedFor = postponed.get(line.id) ?? line.plannedFor;
    const at = afterPauses(Math.max(now, plannedFor), line.agencyId, pauses);
    byInstant.set(at, [...(byInstant.get(at) ?? []), { ...line, plannedFor }]);
  }
  return [...byInstant].map(([at, due]) => ({ at, lines: chooseDue(due).send })).toSorted((one, other) => one.at - other.at);
}
