import type { Diary } from './diary.js';
import type { Disturbance } from './disturbance.js';
import { Disturber, type Rhythm } from './disturber.js';
import type { Random } from './random.js';
import type { Verdict } from './verdict.js';

export interface Conditions {
  readonly random: Random;
  readonly diary: Diary;
  /** Somebody wants it to end before it has come to anything. */
  readonly asked: AbortSignal;
}

/** It was asked to end, and has left nothing running. */
export class Stopped extends Error {}

/** Work that must come out right although what does it is killed all the time. */
export interface Experiment {
  readonly name: string;
  /** Of the strikes, once it is prepared. */
  readonly rhythm: Rhythm;
  /** Everything runs, and nothing has been asked of it. */
  prepare(): Promise<void>;
  /** What may be struck at this moment. */
  disturbances(): readonly Disturbance[];
  /** People and time at work, under disturbance; ends when all has been asked. */
  act(): Promise<void>;
  /** Undisturbed again: what was asked is given the time to be finished. */
  settle(): Promise<void>;
  /** What came of it, beside what an oracle says should have. */
  judge(struck: ReadonlyMap<string, number>): Promise<Verdict>;
  release(): Promise<void>;
}

/** @throws Stopped */
export async function runExperiment(experiment: Experiment, { random, diary, asked }: Conditions): Promise<Verdict> {
  const stop = new AbortController();
  const disturber = new Disturber(random.fork(), diary);
  const stopped = new Promise<never>((_, reject) => asked.addEventListener('abort', () => reject(new Stopped())));
  const toItsEnd = async (): Promise<Verdict> => {
    await experiment.prepare();
    diary.note('prepared; disturbing from now on');
    const disturbing = disturber.run(experiment.rhythm, () => experiment.disturbances(), stop.signal);
    await Promise.race([experiment.act(), disturbing]).finally(() => stop.abort());
    await disturbing;
    if (asked.aborted) throw new Stopped();
    diary.note('undisturbed again; waiting for what is under way');
    await experiment.settle();
    return experiment.judge(disturber.counts);
  };
  try {
    return await Promise.race([toItsEnd(), stopped]);
  } finally {
    stop.abort();
    await disturber.allRight().catch(() => undefined);
    await experiment.release();
  }
}
