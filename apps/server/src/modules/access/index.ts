export { AccessGrantEntity } from './access-grant.entity.js';
export { AccessModule } from './access.module.js';
export { AccessReadEntity } from './access-read.entity.js';
export { GrantAccess } from './grant-access.js';
