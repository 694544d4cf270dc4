import { addDays } from '@prongsai/thai';
import { paramsOf, type FoundConflict } from './found-conflict.js';
import { actsOn, isHeldOn, tenuresOn } from './held.js';
import type { StaffFacts, StaffPosition } from './staff-facts.js';

/** The last day on which the office is filled without a gap from today on; `null` while no end is known. */
function filledUntil(position: StaffPosition, today: string): string | null {
  let day = today;
  for (;;) {
    const ends = tenuresOn(position, day).filter(({ disabled }) => !disabled).map(({ untilOn }) => untilOn);
    if (ends.length === 0 || ends.includes(null)) return null;
    const last = ends.flatMap((end) => end ?? []).toSorted().at(-1) ?? day;
    if (!isHeldOn(position, addDays(last, 1))) return last;
    day = addDays(last, 1);
  }
}

/** Whoever is gone before a milestone is due leaves it to nobody: named by the first that he would miss. */
export const tenuresThatEnd = ({ positions, milestones, today }: StaffFacts): FoundConflict[] =>
  positions.flatMap((position): FoundConflict[] => {
    const until = filledUntil(position, today);
    const missed = until === null ? undefined : milestones.filter(({ dueOn }) => dueOn > until).toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))[0];
    const last = until === null ? undefined : actsOn(position, until);
    if (!missed || !last) return [];
    const { positionId } = position;
    const said = { milestone: missed.milestone };
    return last.acting
      ? [{ code: 'acting-ends-in-year', severity: 'warns', positionId, params: paramsOf(position, { ...said, orderNo: last.orderNo ?? '–' }, until) }]
      : [{ code: 'tenure-ends-in-year', severity: 'warns', positionId, params: paramsOf(position, said, until) }];
  });
