import type { MovePreview } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuse } from '../../../platform/index.js';
import { ReadYear } from '../year/read-year.js';
import { MoveDeadlines } from './move-deadlines.js';
import type { Mover, MoveToMake } from './move-to-make.js';
import { ReadMoves, type Page } from './read-moves.js';

/** Shows what a move would do, with what is odd about the day, and leaves everything as it was. */
@Injectable()
export class PreviewMove {
  constructor(
    private readonly moves: MoveDeadlines,
    private readonly read: ReadMoves,
    private readonly year: ReadYear,
  ) {}

  of(tx: EntityManager, mover: Mover, move: MoveToMake, page: Page): Promise<MovePreview> {
    return this.moves.preview(tx, mover, move, async (id, { provinceId, agencyId, measureId }) => {
      const seen = await this.read.detail(tx, id, page);
      if (!seen) throw refuse.notFound();
      const { from, fromText, to, toText, workingDays, counts, deadlines, lines, fiscalYear, definitionId, milestone } = seen;
      const place = provinceId === null ? { provinceId, agencyId: null } : { provinceId, agencyId };
      const warnings = await (measureId === null
        ? this.year.warningsOf(tx, place, { fiscalYear, definitionId, milestone, dueOn: to })
        : this.year.warningsOfMeasure(tx, place, fiscalYear, to));
      return { from, fromText, to, toText, workingDays, warnings, counts, deadlines, lines };
    });
  }
}
