import { parseArgs } from 'node:util';
import { Diary } from './harness/diary.js';
import { runExperiment, Stopped, type Experiment } from './harness/experiment.js';
import { Random } from './harness/random.js';
import { isSound, table } from './harness/verdict.js';
import { monthOf } from './reminders/month-of.js';
import { RemindExperiment } from './reminders/remind-experiment.js';

interface Given {
  readonly minutes: number;
  /** Of a hundred: a smaller province and fewer days, for a look or a test. */
  readonly percent: number;
}

/** By a signal, or by the end of the process that started this one. */
function endAsked(): AbortSignal {
  const asked = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => asked.abort());
  process.once('disconnect', () => asked.abort());
  process.channel?.unref();
  return asked.signal;
}

const experiments: Readonly<Record<string, (given: Given, random: Random, diary: Diary) => Experiment>> = {
  reminders: (given, random, diary) => new RemindExperiment(monthOf(given), random, diary),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '5' },
    percent: { type: 'string', default: '100' },
    seed: { type: 'string' },
  },
});
const seed = Number(values.seed ?? process.hrtime.bigint() % 1_000_000n);
const given = { minutes: Number(values.minutes), percent: Number(values.percent) };
const make = experiments[positionals[0] ?? ''];
if (make && given.minutes > 0 && given.percent > 0 && Number.isInteger(seed)) {
  const diary = new Diary();
  const random = new Random(seed);
  diary.note(`seed ${seed}`);
  const experiment = make(given, random, diary);
  const verdict = await runExperiment(experiment, { random, diary, asked: endAsked() }).catch((error: unknown) => {
    // People and time are still at work; what they speak to is gone.
    if (error instanceof Stopped) process.exit(130);
    throw error;
  });
  process.stdout.write(`${values.json ? JSON.stringify(verdict) : table(verdict)}\n`);
  process.exitCode = isSound(verdict) ? 0 : 1;
} else {
  process.stderr.write(`Which experiment? npm run faults -- ${Object.keys(experiments).join(' | ')} [--json] [--minutes 5] [--seed N] [--percent 100]\n`);
  process.exitCode = 2;
}
