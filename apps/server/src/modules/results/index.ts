export { FindingEntity } from './finding.entity.js';
export { ResultEntity } from './result.entity.js';
export { ResultRepository } from './result.repository.js';
export { resultViewOf } from './result-view.js';
export { ResultsModule } from './results.module.js';
export { AnswerFinding } from './use-cases/answer-finding.js';
export { RecordResult } from './use-cases/record-result.js';
