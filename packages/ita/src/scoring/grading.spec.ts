import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { frameworkFor } from '../frameworks/framework-for.js';
import { gradeOf, gradingScales, possibleGrades, readGrade } from './grading.js';

const letters = frameworkFor(2565);
const words = frameworkFor(2566);

const word = (overall: number, IIT: number | null, EIT: number | null, OIT: number | null): string | undefined =>
  gradeOf({ overall, instruments: { IIT, EIT, OIT } }, words)?.label.th;

describe('grades in letters, to 2565', () => {
  it.each([
    [100, 'AA'], [95, 'AA'], [94.99, 'A'], [85, 'A'], [84.99, 'B'], [75, 'B'], [74.99, 'C'], [65, 'C'],
    [64.99, 'D'], [55, 'D'], [54.99, 'E'], [50, 'E'], [49.99, 'F'], [47.04, 'F'], [0, 'F'],
  ])('gives %d the letter %s', (overall, code) => {
    expect(gradeOf({ overall, instruments: {} }, letters)?.code).toBe(code);
  });

  it('looks at the overall score only', () => {
    expect(gradeOf({ overall: 95, instruments: { IIT: 100, EIT: 100, OIT: 10 } }, letters)?.code).toBe('AA');
  });
});

describe('grades in words, from 2566', () => {
  it.each([
    [99.47, 99.8, 99.59, 99.13, 'ผ่านดีเยี่ยม'],
    [95, 95, 95, 95, 'ผ่านดีเยี่ยม'],
    [94.99, 95, 95, 95, 'ผ่านดี'],
    [97, 94.99, 100, 100, 'ผ่านดี'],
    [95.75, 94.78, 91.05, 100, 'ผ่านดี'],
    [85, 85, 85, 85, 'ผ่านดี'],
    [95, 100, 84.99, 100, 'ผ่าน'],
    [91.76, 99.11, 97.42, 82, 'ผ่าน'],
    [94.64, 96, 84, 99, 'ผ่าน'],
    [84.99, 100, 100, 70, 'ต้องปรับปรุง'],
    [70, 70, 70, 70, 'ต้องปรับปรุง'],
    [69.99, 100, 100, 10, 'ต้องปรับปรุงโดยด่วน'],
    [0, 0, 0, 0, 'ต้องปรับปรุงโดยด่วน'],
  ])('gives %d with %d, %d, %d the grade %s', (overall, iit, eit, oit, grade) => {
    expect(word(overall, iit, eit, oit)).toBe(grade);
  });

  it('compares scores as published, with two decimals', () => {
    expect(word(94.996, 95, 95, 95)).toBe('ผ่านดีเยี่ยม');
    expect(word(94.994, 95, 95, 95)).toBe('ผ่านดี');
  });

  it('leaves the grade open while an unknown instrument decides', () => {
    expect(word(96, 97, 97, null)).toBeUndefined();
    expect(possibleGrades({ overall: 96, instruments: { IIT: 97, EIT: 97 } }, words).map(({ code }) => code)).toEqual(['excellent', 'good', 'pass']);
    expect(possibleGrades({ overall: 96, instruments: { IIT: 90, EIT: 97 } }, words).map(({ code }) => code)).toEqual(['good', 'pass']);
  });

  it('does not need the instruments where they cannot decide', () => {
    expect(word(80, null, null, null)).toBe('ต้องปรับปรุง');
    expect(word(96, 84, null, null)).toBe('ผ่าน');
  });

  it('gives no grade without an overall score', () => {
    expect(gradeOf({ overall: null, instruments: {} }, words)).toBeNull();
  });

  it('never gives a better grade for a worse score', () => {
    const score = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
    const rank = (overall: number, instruments: [number, number, number]): number => {
      const [IIT, EIT, OIT] = instruments;
      const grade = gradeOf({ overall, instruments: { IIT, EIT, OIT } }, words);
      return gradingScales.words.findIndex(({ code }) => code === grade?.code);
    };
    fc.assert(
      fc.property(score, fc.tuple(score, score, score), fc.integer({ min: 0, max: 2 }), score, (overall, instruments, index, drop) => {
        const worse = instruments.map((value, at) => (at === index ? Math.max(0, value - drop) : value)) as [number, number, number];
        expect(rank(overall, worse)).toBeGreaterThanOrEqual(rank(overall, instruments));
        expect(rank(Math.max(0, overall - drop), instruments)).toBeGreaterThanOrEqual(rank(overall, instruments));
      }),
    );
  });
});

describe('readGrade', () => {
  it.each([
    ['ผ่านดีเยี่ยม', 'excellent'],
    [' ผ่าน ดี ', 'good'],
    ['ระดับ ผ่าน', 'pass'],
    ['“ต้องปรับปรุง โดยด่วน”', 'improve-urgently'],
    ['aa', 'AA'],
    ['F', 'F'],
  ])('reads %j', (text, code) => {
    expect(readGrade(text)?.code).toBe(code);
  });

  it('reads no grade from other words', () => {
    expect(readGrade('ดีมาก')).toBeNull();
    expect(readGrade('')).toBeNull();
  });
});
