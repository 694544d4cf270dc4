export { LocalPostgresError } from './local-postgres-error.js';
export { isLocalPostgres, runningLocalPostgres } from './running-local-postgres.js';
export { startLocalPostgres, type LocalPostgres, type LocalPostgresOptions } from './start-local-postgres.js';
export { temporaryFolder } from './temporary-folder.js';
