export { DocumentEntity } from './document.entity.js';
export { documentColumns, documentViewOf, type DocumentRow } from './document-view.js';
export { DocumentsModule } from './documents.module.js';
export { DocumentsRepository } from './documents.repository.js';
export { PublishDocument } from './publish-document.js';
export { periodOf, responsibleOf } from './render-document.js';
