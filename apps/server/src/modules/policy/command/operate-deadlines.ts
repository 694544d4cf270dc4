import { reasonOf, type MovePreview } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, Refusal, Transactions, UsageError } from '../../../platform/index.js';
import { provinceCalled } from '../../agencies/index.js';
import { MoveDeadlines } from '../moving/move-deadlines.js';
import type { MoveToMake } from '../moving/move-to-make.js';
import { PreviewMove } from '../moving/preview-move.js';
import type { DeadlineCommand } from './read-arguments.js';

function linesOf({ fromText, toText, workingDays, counts, warnings }: MovePreview): string[] {
  return [
    `${fromText.en} -> ${toText.en} (${workingDays} working days)`,
    `${counts.deadlines} deadlines of ${counts.agencies} agencies; ${counts.kept} keep a day of their own.`,
    `${counts.lines} reminders: ${counts.moved} go along, ${counts.added} are added, ${counts.tooLate} are too late, ${counts.dropped} fall away.`,
    ...warnings.map(({ message }) => `Mind: ${message.en}.`),
  ];
}

/** Deadlines of the nation, and of any province, in the operator's hands. */
@Injectable()
export class OperateDeadlines {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly preview: PreviewMove,
    private readonly moves: MoveDeadlines,
  ) {}

  /** The lines to print. @throws UsageError where the move is refused, with every reason */
  async carryOut(command: DeadlineCommand): Promise<string[]> {
    await this.clock.refresh();
    try {
      return await this.transactions.run('engine', (tx) => this.#move(tx, command));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new UsageError(error.reasons.map((given) => ('message' in given ? given : reasonOf(given)).message.en).join('\n'));
    }
  }

  async #move(tx: EntityManager, { fiscalYear, definitionId, milestone, province, to, reason, onlyTry }: DeadlineCommand): Promise<string[]> {
    const year = { fiscalYear, definitionId, milestone };
    const subject = province === null ? { ...year, provinceId: null, agencyId: null } : { ...year, provinceId: await provinceCalled(tx, province), agencyId: null };
    const move: MoveToMake = { subject, to, reason, from: null };
    const seen = await this.preview.of(tx, null, move, { offset: 0, limit: 1 });
    if (onlyTry) return [...linesOf(seen), 'Nothing was changed.'];
    await this.moves.apply(tx, null, { ...move, from: seen.from });
    return linesOf(seen);
  }
}
