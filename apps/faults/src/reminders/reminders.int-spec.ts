import { execFile } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Verdict } from '../harness/verdict.js';

const program = path.resolve(import.meta.dirname, '../../dist/main.js');
const small = ['reminders', '--json', '--minutes', '0.35', '--percent', '5', '--seed', '2569'];

/** Ends with 1 where something was lost; its last words are shown then. */
const experiment = (): Promise<Verdict> =>
  new Promise((resolve, reject) => {
    execFile(process.execPath, [program, ...small], { maxBuffer: 64 * 1024 * 1024 }, (_error, stdout, stderr) => {
      if (stdout.trim() === '') reject(new Error(stderr));
      else resolve(JSON.parse(stdout) as Verdict);
    });
  });

describe('the days around a deadline, while everything is killed at random', () => {
  it('lose no reminder, bring none twice, and leave nothing half written', async () => {
    const { attempted, acknowledged, lost, doubled, faults, lateMs } = await experiment();
    expect({ lost, doubled, faults }).toEqual({ lost: 0, doubled: 0, faults: [] });
    expect(acknowledged).toBe(attempted);
    expect(attempted).toBeGreaterThan(20);
    expect(lateMs.p99).toBeGreaterThanOrEqual(lateMs.p50);
  }, 240_000);
});
