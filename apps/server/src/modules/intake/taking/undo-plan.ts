import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/index.js';
import { MeasureRepository, WriteMeasure } from '../../measures/index.js';
import type { Taken } from './taken.js';

const removeAnalysis = 'DELETE FROM analysis WHERE cycle_id = $1 AND indicator_no = $2';
const emptyAnalysis = 'UPDATE analysis SET text = $3, version = version + 1 WHERE cycle_id = $1 AND indicator_no = $2';

/** Takes analyses and measures out of a plan again; that nobody has touched them since has been seen to. */
@Injectable()
export class UndoPlan {
  constructor(
    private readonly measures: MeasureRepository,
    private readonly writeMeasure: WriteMeasure,
  ) {}

  async undo(tx: EntityManager, actor: Actor, { cycleId, analyses, measures }: Taken): Promise<void> {
    for (const { id, version } of measures) {
      const row = await this.measures.find(tx, actor, id);
      if (row) await this.writeMeasure.remove(tx, actor, id, version, 'measureDraft');
    }
    for (const { indicatorNo, before } of analyses) {
      const values = [cycleId, indicatorNo];
      await (before === null ? tx.query(removeAnalysis, values) : tx.query(emptyAnalysis, [...values, before]));
    }
  }
}
