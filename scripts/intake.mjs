// npm run --silent intake -- FILE --json | --text: reads one file, without a server. Paths are those of the folder it is called in.
import { command, handOver, setUp } from './set-up.mjs';

await command(async () => {
  setUp();
  await handOver(['apps/intake/dist/main.js', ...process.argv.slice(2)], { CALLED_IN: process.env.INIT_CWD ?? process.cwd() });
});
