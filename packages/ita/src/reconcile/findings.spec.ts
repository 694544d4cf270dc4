import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { indicators } from '../fixtures/printed-results.js';
import { frameworkFor } from '../frameworks/framework-for.js';
import type { PrintedResult } from '../scoring/printed-result.js';
import { roundScore } from '../scoring/score.js';
import { scoreResult } from '../scoring/score-result.js';
import { findingCodes } from './finding.js';
import { reconcile } from './reconcile.js';

describe('findings', () => {
  const score = fc.integer({ min: -500, max: 10_500 }).map((hundredths) => hundredths / 100);
  const printed: fc.Arbitrary<PrintedResult> = fc.record({
    overall: fc.option(score),
    grade: fc.option(fc.constantFrom('ผ่าน', 'ผ่านดี', 'AA', 'ดีมาก')),
    gradesPrinted: fc.array(fc.constantFrom('ผ่าน', 'ผ่านดี', 'A'), { maxLength: 3 }),
    indicators: fc.array(fc.option(score), { maxLength: 10 }).map((scores) => indicators(...scores)),
    items: fc.array(
      fc.record({
        code: fc.constantFrom('i1', 'i2', 'e1', 'O1', 'O43', '๑๑'),
        part: fc.constantFrom('public' as const, 'survey' as const, null),
        score,
        level: fc.constantFrom('ผ่านเกณฑ์', 'ไม่ผ่านเกณฑ์', null),
      }),
      { maxLength: 8 },
    ),
    highest: fc.option(fc.record({ score, name: fc.constantFrom('การใช้อำนาจ', 'อื่น ๆ') })),
  });

  it('speak both languages, use the one vocabulary, and name a place once for each code, whatever is printed', () => {
    fc.assert(
      fc.property(printed, fc.constantFrom(2563, 2566, 2568, 2569, 2572), (result, year) => {
        const findings = reconcile(result, frameworkFor(year));
        expect(new Set(findings.map(({ code, where }) => `${code} ${where}`)).size).toBe(findings.length);
        for (const { code, where, message, remedy } of findings) {
          expect(findingCodes).toContain(code);
          expect(where).toMatch(/^(overall|grade|highest|lowest|indicator:\d+|item:[^/]+(\/(public|survey))?)$/);
          for (const text of [message.th, remedy.th]) expect(text).toMatch(/[ก-๙]/);
          for (const text of [message.en, remedy.en]) expect(text).toMatch(/[a-z]/);
        }
      }),
    );
  });

  it('are none for a result computed from its own indicators', () => {
    const inRange = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => roundScore(hundredths / 100));
    fc.assert(
      fc.property(fc.array(inRange, { minLength: 10, maxLength: 10 }), fc.constantFrom(2563, 2566, 2568), (scores, year) => {
        const bare = { indicators: indicators(...scores) };
        const { overall, grade } = scoreResult(bare, frameworkFor(year));
        expect(reconcile({ ...bare, overall: overall.computed, grade: grade?.label.th ?? null }, frameworkFor(year))).toEqual([]);
      }),
    );
  });
});
