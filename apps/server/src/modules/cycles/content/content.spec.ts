import { describe, expect, it } from '@jest/globals';
import { hashOf, type PlanContent } from './content.js';

const plan: PlanContent = { kind: 'plan', fiscalYear: 2569, resultFiscalYear: 2568, analyses: [{ indicatorNo: 9, text: 'ก' }], measures: [] };

describe('the hash of a content', () => {
  it('does not depend on the order of the keys', () => {
    const turned: PlanContent = { measures: [], analyses: [{ text: 'ก', indicatorNo: 9 }], resultFiscalYear: 2568, fiscalYear: 2569, kind: 'plan' };
    expect(hashOf(turned)).toBe(hashOf(plan));
  });

  it('changes with a single letter', () => {
    expect(hashOf({ ...plan, analyses: [{ indicatorNo: 9, text: 'ข' }] })).not.toBe(hashOf(plan));
  });

  it('is a SHA-256 in hexadecimal', () => {
    expect(hashOf(plan)).toMatch(/^[0-9a-f]{64}$/);
  });
});
