import { Module } from '@nestjs/common';
import { CyclesModule } from '../cycles/index.js';
import { DocumentsController } from './documents.controller.js';
import { DocumentsRepository } from './documents.repository.js';
import { MakeDocumentJob } from './make-document.job.js';
import { PreviewDocument } from './preview-document.js';
import { PublishDocument } from './publish-document.js';

@Module({
  imports: [CyclesModule],
  controllers: [DocumentsController],
  providers: [DocumentsRepository, MakeDocumentJob, PreviewDocument, PublishDocument],
  exports: [DocumentsRepository, PublishDocument],
})
export class DocumentsModule {}
