import { describe, expect, it } from '@jest/globals';
import type { Me, MySecondFactor, Position } from '@prongsai/contracts';
import { stepAfter } from './step-after.js';

const position = (id: string): Position => ({ id, role: 'clerk', title: { th: 'ปลัด', en: 'Clerk' }, agencyId: 'a', divisionId: null, provinceId: 'p', actingOrder: null, access: 'standing' });
const someone = (missing: MySecondFactor['missing'], seats: number): Pick<Me, 'secondFactor' | 'positions'> => ({
  positions: Array.from({ length: seats }, (_, at) => position(String(at))),
  secondFactor: { missing, rule: 'offered', authenticatorApp: false, passkeys: 0, recoveryCodesLeft: 0, usedAt: null, freshUntil: null },
});

describe('what stands between a person and the console', () => {
  it('is nothing for a whole session with one position', () => {
    expect(stepAfter(someone('none', 1), false)).toBe('in');
  });

  it('is the second factor before anything else', () => {
    expect(stepAfter(someone('confirm', 2), false)).toBe('confirm');
    expect(stepAfter(someone('enrol', 2), false)).toBe('enrol');
  });

  it('is the choice of a position, once', () => {
    expect(stepAfter(someone('none', 2), false)).toBe('choose');
    expect(stepAfter(someone('none', 2), true)).toBe('in');
  });

  it('is a second factor again, where the chosen position must have one', () => {
    expect(stepAfter(someone('enrol', 2), true)).toBe('enrol');
  });
});
