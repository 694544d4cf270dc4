// npm run year [-- --agency NAME | --all] [--out FOLDER]: one agency's whole year over the real HTTP API on a moved clock.
import { command, handOver, setUp } from './set-up.mjs';

await command(async () => {
  setUp();
  await handOver(['apps/year/dist/main.js', ...process.argv.slice(2)]);
});
