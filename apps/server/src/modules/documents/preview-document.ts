import type { DocumentKind } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import { Clock, NamedFile, refuse, Transactions, type Actor } from '../../platform/index.js';
import { CycleContent, CycleRepository, type PlanContent } from '../cycles/index.js';
import { fileNameFor } from './document-sources.js';
import { renderDocument } from './render-document.js';

/** The document as it would be printed now, marked as a draft on every page; nothing is kept. */
@Injectable()
export class PreviewDocument {
  constructor(
    private readonly transactions: Transactions,
    private readonly cycles: CycleRepository,
    private readonly contents: CycleContent,
    private readonly clock: Clock,
  ) {}

  preview(actor: Actor, cycleId: string, kind: DocumentKind): Promise<NamedFile> {
    return this.transactions.run(actor, async (tx) => {
      const cycle = await this.cycles.find(tx, actor, cycleId);
      if (!cycle) throw refuse.notFound();
      const plan = await this.contents.current(tx, cycleId, 'plan');
      const wanted = await this.contents.current(tx, cycleId, kind);
      if (!plan || !wanted) throw refuse.notFound();
      const { measures } = plan.content as PlanContent;
      const { agencyId, definitionId } = cycle;
      const pdf = await renderDocument(tx, { cycleId, agencyId, definitionId, content: wanted.content, measures, contentHash: null, date: this.clock.today() });
      return new NamedFile(pdf, await fileNameFor(tx, cycle, cycle.fiscalYear, kind));
    });
  }
}
