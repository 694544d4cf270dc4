// npm run --silent audit:verify [-- --json]: checks every chain of the trail in the database; ends with 1 where something was found.
import { command, handOver, setUp } from './set-up.mjs';

await command(async () => {
  setUp();
  await handOver(['apps/server/dist/src/audit-verify.js', ...process.argv.slice(2)]);
});
