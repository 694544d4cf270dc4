import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toThaiDigits } from '@prongsai/thai';
import { mean, meanOfKnown, readScore, roundScore, scoresDiffer, writeScore } from './score.js';

describe('readScore', () => {
  it.each([
    ['91.76', 91.76],
    ['๙๑.๗๖', 91.76],
    ['๙๑.๗๖ คะแนน', 91.76],
    [100, 100],
    [0, 0],
    [33.33, 33.33],
  ])('reads %j', (input, value) => {
    expect(readScore(input)).toEqual({ ok: true, value });
  });

  it.each([
    [101, 'score-out-of-range'],
    ['๑๐๑', 'score-out-of-range'],
    [-0.01, 'score-out-of-range'],
    ['เก้าสิบ', 'not-a-number'],
    [Number.NaN, 'not-a-number'],
    [Number.POSITIVE_INFINITY, 'not-a-number'],
    ['', 'empty'],
  ])('refuses %j with the reason in both languages', (input, code) => {
    const reading = readScore(input);
    expect(reading).toMatchObject({ ok: false, issue: { code } });
    if (reading.ok) return;
    expect(reading.issue.message.th).toMatch(/[ก-๙]/);
    expect(reading.issue.remedy.en).toMatch(/[a-z]/);
    expect(reading.issue).not.toHaveProperty('suggestion');
  });

  it.each([
    ['๙๑,๗๖', 'decimal-comma', 91.76],
    ['9๑.76', 'mixed-digits', 91.76],
    ['91.764', 'score-too-precise', 91.76],
    [99.125, 'score-too-precise', 99.13],
  ])('refuses %j and suggests what was probably meant', (input, code, suggestion) => {
    expect(readScore(input)).toMatchObject({ ok: false, issue: { code, suggestion } });
  });

  it('suggests no score outside 0 to 100', () => {
    const reading = readScore('1,234.50');
    expect(reading).toMatchObject({ ok: false, issue: { code: 'grouped-digits' } });
    expect(!reading.ok && 'suggestion' in reading.issue).toBe(false);
  });

  it('reads every score there can be, as number and as text in both kinds of digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        const value = hundredths / 100;
        for (const input of [value, writeScore(value), toThaiDigits(writeScore(value))]) expect(readScore(input)).toEqual({ ok: true, value });
      }),
    );
  });
});

describe('score arithmetic', () => {
  it('rounds half up, whatever the binary fraction', () => {
    expect([1.005, 99.125, 94.995, 2.675, 8.345].map(roundScore)).toEqual([1.01, 99.13, 95, 2.68, 8.35]);
    expect(writeScore(100)).toBe('100.00');
  });

  it('lets scores agree within 0.01', () => {
    expect(scoresDiffer(91.76, 91.77)).toBe(false);
    expect(scoresDiffer(91.76, 91.78)).toBe(true);
  });

  it('has no mean of nothing, and none while a value is unknown', () => {
    expect(mean([])).toBeNull();
    expect(meanOfKnown([100, null])).toBeNull();
    expect(meanOfKnown([100, 50])).toBe(75);
  });
});
