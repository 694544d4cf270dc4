import { parseArgs } from 'node:util';
import { table, type BenchResult } from './harness.js';
import { benchIntake } from './intake/bench-intake.js';
import { benchTransitions } from './transitions/bench-transitions.js';
import { whereTransitionsSpendTime } from './transitions/where-time-goes.js';

const benches: Readonly<Record<string, () => Promise<BenchResult>>> = { transitions: benchTransitions, intake: benchIntake };

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false }, where: { type: 'boolean', default: false } } });
const bench = benches[positionals[0] ?? ''];
if (values.where && positionals[0] === 'transitions') {
  process.stdout.write(`${await whereTransitionsSpendTime()}\n`);
} else if (bench) {
  const result = await bench();
  process.stdout.write(`${values.json ? JSON.stringify(result) : table(result)}\n`);
} else {
  process.stderr.write(`Which benchmark? npm run bench -- ${Object.keys(benches).join(' | ')} [--json]; npm run bench -- transitions --where takes one apart\n`);
  process.exitCode = 2;
}
