/** Databases of a Redis server as it comes. */
const databases = 16;

/**
 * The Redis of this test process, of its own database so that no two test processes take one another's jobs; `undefined` where
 * `TEST_REDIS_URL` names no server.
 */
export function testRedisUrl(): string | undefined {
  const server = process.env['TEST_REDIS_URL'];
  if (!server) return undefined;
  const own = new URL(server);
  own.pathname = `/${Number(process.env['JEST_WORKER_ID'] ?? 0) % databases}`;
  return own.href;
}
