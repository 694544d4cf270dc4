import { Controller } from '@nestjs/common';
import { routes, type DocumentView, type ParamsOf, type ResponseOf } from '@prongsai/contracts';
import { Caller, FileStore, NamedFile, Params, refuse, Route, Transactions, type Actor } from '../../platform/index.js';
import { CycleRepository } from '../cycles/index.js';
import { documentViewOf } from './document-view.js';
import { DocumentsRepository } from './documents.repository.js';
import { PreviewDocument } from './preview-document.js';
import { PublishDocument } from './publish-document.js';

@Controller()
export class DocumentsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly cycles: CycleRepository,
    private readonly documents: DocumentsRepository,
    private readonly files: FileStore,
    private readonly previewDocument: PreviewDocument,
    private readonly publishDocument: PublishDocument,
  ) {}

  @Route(routes.listDocuments)
  list(@Caller() actor: Actor, @Params() { cycleId }: ParamsOf<typeof routes.listDocuments>): Promise<ResponseOf<typeof routes.listDocuments>> {
    return this.transactions.run(actor, async (tx) => {
      if (!(await this.cycles.find(tx, actor, cycleId))) throw refuse.notFound();
      const rows = await this.documents.ofCycle(tx, actor, cycleId);
      return { data: rows.map(documentViewOf), total: rows.length };
    });
  }

  @Route(routes.previewDocument)
  preview(@Caller() actor: Actor, @Params() { cycleId, kind }: ParamsOf<typeof routes.previewDocument>): Promise<NamedFile> {
    return this.previewDocument.preview(actor, cycleId, kind);
  }

  @Route(routes.documentFile)
  async file(@Caller() actor: Actor, @Params() { documentId }: ParamsOf<typeof routes.documentFile>): Promise<NamedFile> {
    const row = await this.transactions.run(actor, (tx) => this.documents.find(tx, actor, documentId));
    const bytes = row && (await this.files.get(row.fileHash));
    if (!row || !bytes) throw refuse.notFound();
    return new NamedFile(bytes, row.fileName);
  }

  @Route(routes.publishDocument)
  publish(@Caller() actor: Actor, @Params() { documentId }: ParamsOf<typeof routes.publishDocument>): Promise<DocumentView> {
    return this.publishDocument.publish(actor, documentId);
  }
}
