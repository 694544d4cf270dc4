import { migrate, schema } from '@prongsai/server';
import { startTestPostgres } from '@prongsai/testing';

export default async function setUp() {
  globalThis.stopTestPostgres = await startTestPostgres((url) => migrate(url, schema));
}
