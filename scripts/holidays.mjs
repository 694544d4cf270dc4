// npm run --silent holidays -- list|add|withdraw ...: the days off of the country, in the operator's hands; without arguments it says how.
import { command, handOver, setUp } from './set-up.mjs';

await command(async () => {
  setUp();
  await handOver(['apps/server/dist/src/holidays.js', ...process.argv.slice(2)]);
});
