// npm start: sets everything up and runs the demonstration on an embedded PostgreSQL; see README.md for running it on other servers.
import { command, handOver, setUp } from './set-up.mjs';

await command(async () => {
  const began = Date.now();
  setUp();
  await handOver(['apps/server/dist/src/main.all.js'], {
    PRONGSAI_STARTED_AT: String(began),
    DEMONSTRATION: process.env.DEMONSTRATION ?? 'on',
  });
});
