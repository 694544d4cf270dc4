export { DemonstrationMarkerEntity } from './demonstration-marker.entity.js';
export { DemonstrationModule } from './demonstration.module.js';
export { loginLines, oneLoginPerRole, type DemonstrationLogin } from './logins.js';
export { SeedDemonstration } from './seed-demonstration.js';
