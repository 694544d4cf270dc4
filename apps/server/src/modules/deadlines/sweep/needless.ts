import type { CycleState } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { carriedOut } from '../carried-out.js';
import type { SkipReason } from '../ledger/reasons.js';
import { MilestoneCells } from '../milestone-cells.js';
import { isLateRung } from '../rungs.js';
import type { DueLine } from './due-line.js';

type Line = Pick<DueLine, 'id' | 'cycleId' | 'milestone' | 'measureId' | 'rung'>;

interface CycleRow {
  readonly id: string;
  readonly state: CycleState;
}
interface MeasureRow {
  readonly id: string;
  readonly done: boolean;
}

const cycles = 'SELECT id, state FROM cycle WHERE id = ANY($1::uuid[])';
const measures = `SELECT m.id, ${carriedOut('m.id')} AS done FROM measure m WHERE m.id = ANY($1::uuid[])`;

const isOver = (state: CycleState | undefined) => state === undefined || state === 'closed' || state === 'cancelled';

/** Which letters nobody needs: the state of the work is asked again before anything goes out, whatever has been settled already. */
@Injectable()
export class Needless {
  constructor(private readonly cells: MilestoneCells) {}

  /** The reason for each line that is not needed. */
  async among(tx: EntityManager, lines: readonly Line[]): Promise<Map<string, SkipReason>> {
    const cycleIds = [...new Set(lines.map(({ cycleId }) => cycleId))];
    const states = new Map((await tx.query<CycleRow[]>(cycles, [cycleIds])).map(({ id, state }) => [id, state]));
    const progress = await this.cells.progressOf(tx, cycleIds);
    const done = await this.#measures(tx, lines);
    const reasonFor = ({ cycleId, milestone, measureId, rung }: Line): SkipReason | null => {
      const step = progress.get(cycleId)?.find((candidate) => candidate.milestone === milestone);
      if (step?.doneOn) return 'done';
      if (isOver(states.get(cycleId))) return 'cycleOver';
      if (measureId !== null && !done.has(measureId)) return 'measureGone';
      if (measureId !== null && done.get(measureId)) return 'done';
      return isLateRung(rung) && !step?.begun ? 'notBegun' : null;
    };
    return new Map(lines.flatMap((line) => {
      const reason = reasonFor(line);
      return reason === null ? [] : [[line.id, reason] as const];
    }));
  }

  async #measures(tx: EntityManager, lines: readonly Line[]): Promise<Map<string, boolean>> {
    const ids = lines.flatMap(({ measureId }) => measureId ?? []);
    if (ids.length === 0) return new Map();
    return new Map((await tx.query<MeasureRow[]>(measures, [ids])).map(({ id, done }) => [id, done]));
  }
}
