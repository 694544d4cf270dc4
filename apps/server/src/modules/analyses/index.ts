export { AnalysesModule } from './analyses.module.js';
export { AnalysisEntity } from './analysis.entity.js';
export { AnalysisRepository, type AnalysisRow } from './analysis.repository.js';
export { WriteAnalysis } from './use-cases/write-analysis.js';
