// npm run faults -- NAME [--json] [--minutes N]: an experiment that kills parts of the system while it works and counts what was lost.
import { command, handOver, setUp } from './set-up.mjs';

await command(async () => {
  setUp();
  await handOver(['apps/faults/dist/main.js', ...process.argv.slice(2)]);
});
