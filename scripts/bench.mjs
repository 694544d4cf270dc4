// npm run bench -- NAME [--json]: ours beside its peers, interleaved in one run; ratios are what counts.
import { command, handOver, setUp } from './set-up.mjs';

await command(async () => {
  setUp();
  await handOver(['apps/bench/dist/main.js', ...process.argv.slice(2)]);
});
