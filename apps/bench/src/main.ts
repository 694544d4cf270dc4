import { parseArgs } from 'node:util';
import { table, type BenchResult } from './harness.js';
import { benchIntake } from './intake/bench-intake.js';
import { benchReminders } from './reminders/bench-reminders.js';
import { remindersTable } from './reminders/report.js';
import { benchTransitions } from './transitions/bench-transitions.js';
import { whereTransitionsSpendTime } from './transitions/where-time-goes.js';

/** What a benchmark found, for programs and for people. */
interface Found {
  readonly result: object;
  readonly text: string;
}

const ofOne = (bench: () => Promise<BenchResult>) => async (): Promise<Found> => {
  const result = await bench();
  return { result, text: table(result) };
};

async function ofReminders(): Promise<Found> {
  const result = await benchReminders();
  return { result, text: remindersTable(result) };
}

const benches: Readonly<Record<string, () => Promise<Found>>> = { transitions: ofOne(benchTransitions), intake: ofOne(benchIntake), reminders: ofReminders };

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false }, where: { type: 'boolean', default: false } } });
const bench = benches[positionals[0] ?? ''];
if (values.where && positionals[0] === 'transitions') {
  process.stdout.write(`${await whereTransitionsSpendTime()}\n`);
} else if (bench) {
  const { result, text } = await bench();
  process.stdout.write(`${values.json ? JSON.stringify(result) : text}\n`);
} else {
  process.stderr.write(`Which benchmark? npm run bench -- ${Object.keys(benches).join(' | ')} [--json]; npm run bench -- transitions --where takes one apart\n`);
  process.exitCode = 2;
}
