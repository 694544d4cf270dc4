export { DemonstrationMarkerEntity } from './demonstration-marker.entity.js';
export { oneLoginPerRole, type DemonstrationLogin } from './logins.js';
