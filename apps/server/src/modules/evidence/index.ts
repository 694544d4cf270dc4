export { EvidenceEntity } from './evidence.entity.js';
export { EvidenceModule } from './evidence.module.js';
