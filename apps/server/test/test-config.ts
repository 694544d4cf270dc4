import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig, type Config } from '../src/platform/config/config.js';

/** The configuration of a test: quick to notice what is lost, quiet, on a port of its own. */
export const testConfig = (databaseUrl: string, given: Partial<Config> = {}): Config =>
  Object.assign(
    readConfig({
      DATABASE_URL: databaseUrl,
      PORT: '0',
      LOG_LEVEL: 'silent',
      DATA_FOLDER: path.join(tmpdir(), 'prongsai-test-data', new URL(databaseUrl).pathname.slice(1)),
      OUTBOX_RETRY_SECONDS: '1',
      HEARTBEAT_SECONDS: '3600',
    }),
    given,
  );
