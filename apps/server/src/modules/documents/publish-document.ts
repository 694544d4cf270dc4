import { documentCode, type DocumentView } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { CycleState, DefinitionId } from '@prongsai/ita';
import { Audit, Clock, Outbox, refuse, Transactions, type Actor } from '../../platform/index.js';
import { approvedContent } from './approved-content.js';
import { documentViewOf } from './document-view.js';
import { DocumentsRepository } from './documents.repository.js';

interface CycleRow {
  readonly state: CycleState;
  readonly definitionId: DefinitionId;
}

/** Publishes a document of the content approved last. What was approved before a reopening is history and stays unpublished. */
@Injectable()
export class PublishDocument {
  constructor(
    private readonly transactions: Transactions,
    private readonly documents: DocumentsRepository,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  publish(actor: Actor, documentId: string): Promise<DocumentView> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.documents.find(tx, actor, documentId);
      if (!row) throw refuse.notFound();
      // A reopening or another approval must not slip in between the look and the act.
      const [cycle] = await tx.query<CycleRow[]>('SELECT state, definition_id AS "definitionId" FROM cycle WHERE id = $1 FOR SHARE', [row.cycleId]);
      if (!cycle) throw refuse.notFound();
      if (cycle.state === 'cancelled') throw refuse.transition([{ code: 'state-final', where: `document:${row.kind}` }]);
      const approved = await approvedContent(tx, row.cycleId, row.kind);
      if (approved?.contentHash !== row.contentHash) throw refuse.transition([{ code: 'document-outdated', where: `document:${row.kind}` }]);
      const now = this.clock.now();
      if (!(await this.documents.publish(tx, documentId, now))) return documentViewOf(row);
      await this.audit.write(tx, {
        agencyId: row.agencyId,
        actor,
        action: 'document.publish',
        subject: { type: 'cycle', id: row.cycleId },
        detail: { document: documentCode(cycle.definitionId, row.kind) },
      });
      if (row.kind === 'plan') await this.outbox.add(tx, 'settle-reminders', { cycleId: row.cycleId, milestone: 'planPublished' });
      return documentViewOf({ ...row, publishedAt: now });
    });
  }
}
