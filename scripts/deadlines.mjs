// npm run --silent deadlines -- move ...: due days of the nation or a province, in the operator's hands; without arguments it says how.
import { command, handOver, setUp } from './set-up.mjs';

await command(async () => {
  setUp();
  await handOver(['apps/server/dist/src/deadlines.js', ...process.argv.slice(2)]);
});
