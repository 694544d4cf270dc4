import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { reasonsOf } from './issue-reasons.js';

const contract = z.object({ score: z.number().max(100), steps: z.array(z.string().min(1)) });
const reasonsFor = (given: unknown) => {
  const parsed = contract.safeParse(given, { reportInput: true });
  return parsed.success ? [] : reasonsOf('body', parsed.error.issues);
};

describe('the reasons of input that does not fit', () => {
  it('name every place at once', () => {
    expect(reasonsFor({ score: 101, steps: ['a', ''] }).map(({ code, where }) => `${code} ${where}`)).toEqual([
      'input-too-big body.score',
      'input-too-small body.steps.1',
    ]);
  });
  it('are said in Thai and in English', () => {
    const [reason] = reasonsFor({ score: 'เก้าสิบ', steps: [] });
    expect(reason?.message.en).toMatch(/expected number/i);
    expect(reason?.message.th).toMatch(/[ก-๙]/);
  });
});
