export { IntakeEntity } from './intake.entity.js';
export { IntakeFindingEntity } from './intake-finding.entity.js';
export { IntakeModule } from './intake.module.js';
export { IntakePageEntity } from './intake-page.entity.js';
export { IntakeRowEntity } from './intake-row.entity.js';
