export { MeasureEntity } from './measure.entity.js';
export { MeasureRepository, measureViewOf, type MeasureRow } from './measure.repository.js';
export { MeasuresModule } from './measures.module.js';
export type { MeasureDraft } from './read-draft.js';
export { CarryForward } from './use-cases/carry-forward.js';
export { WriteMeasure } from './use-cases/write-measure.js';
