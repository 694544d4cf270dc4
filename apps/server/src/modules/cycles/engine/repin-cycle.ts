import type { CycleState } from '@prongsai/ita';
import type { StateNames } from '@prongsai/workflow';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CycleRow } from './loaded-cycle.js';

export interface Repinned {
  /** Of the definition. */
  readonly version: number;
  readonly state: CycleState;
  /** States that have another name in that version. */
  readonly names: StateNames;
}

const pin = `UPDATE cycle SET definition_version = $2, state = $3, version = version + 1 WHERE id = $1 AND version = $4`;
/** What was decided is decided still, in the state that is called so now. */
const rename = `UPDATE approval SET state = $2::jsonb ->> state WHERE cycle_id = $1 AND $2::jsonb ? state`;

/** Takes a cycle into another version of its workflow. It is no transition: nothing of the work is done by it. */
@Injectable()
export class RepinCycle {
  /** The version of the cycle after it; the caller has locked the row and asked the kernel whether it may go. */
  async repin(tx: EntityManager, cycle: CycleRow, { version, state, names }: Repinned): Promise<number> {
    await tx.query(pin, [cycle.id, version, state, cycle.version]);
    if (Object.keys(names).length > 0) await tx.query(rename, [cycle.id, JSON.stringify(names)]);
    return cycle.version + 1;
  }
}
