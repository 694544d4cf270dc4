export { besideServer } from './beside-server.js';
export { FixedClock } from './fixed-clock.js';
export { signIn } from './sign-in.js';
export { emptyDatabase, testDatabase, type TestDatabase } from './test-database.js';
export { startTestPostgres } from './test-postgres.js';
export { testRedisUrl } from './test-redis-url.js';
export { until } from './until.js';
