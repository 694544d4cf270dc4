import { Controller } from '@nestjs/common';
import { routes, type ParamsOf } from '@prongsai/contracts';
import { FileStore, NamedFile, Params, refuse, Route, Transactions } from '../../platform/index.js';
import { DocumentsRepository } from '../documents/index.js';
import type { PublicAgency } from './public-agency.js';
import { PublicationService } from './publication.service.js';

@Controller()
export class PublicationController {
  constructor(
    private readonly transactions: Transactions,
    private readonly publication: PublicationService,
    private readonly documents: DocumentsRepository,
    private readonly files: FileStore,
  ) {}

  @Route(routes.publicAgency)
  async agency(@Params() { slug }: ParamsOf<typeof routes.publicAgency>): Promise<PublicAgency> {
    const agency = await this.transactions.run('engine', (tx) => this.publication.agencyBySlug(tx, slug));
    if (!agency) throw refuse.notFound();
    return agency;
  }

  @Route(routes.publicDocument)
  async document(@Params() { documentId }: ParamsOf<typeof routes.publicDocument>): Promise<NamedFile> {
    const row = await this.transactions.run('engine', (tx) => this.documents.findPublished(tx, documentId));
    const bytes = row && (await this.files.get(row.fileHash));
    if (!row || !bytes) throw refuse.notFound();
    return new NamedFile(bytes, row.fileName);
  }
}
