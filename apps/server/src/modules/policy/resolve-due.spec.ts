import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { resolveDue, type SetDay } from './resolve-due.js';

const setDay = fc.option(fc.record({ dueOn: fc.constantFrom('2025-12-01', '2025-12-15', '2026-01-05'), reason: fc.string(), moveId: fc.uuid() }));
const days = fc.record({ computed: fc.constant('2025-11-28'), national: setDay, province: setDay, agency: setDay });

describe('resolveDue', () => {
  it('lets the nearest act count, and computes where there is none', () => {
    fc.assert(
      fc.property(days, (given) => {
        const nearest: SetDay | null = given.agency ?? given.province ?? given.national;
        const { dueOn, act } = resolveDue(given);
        expect([dueOn, act]).toEqual([nearest?.dueOn ?? given.computed, nearest]);
      }),
    );
  });

  it('says whose day it is', () => {
    const act: SetDay = { dueOn: '2025-12-15', reason: 'น้ำท่วม', moveId: 'm' };
    const none = { computed: '2025-11-28', national: null, province: null, agency: null };
    const sources = [none, { ...none, national: act }, { ...none, province: act }, { ...none, national: act, agency: act }].map((given) => resolveDue(given).source);
    expect(sources).toEqual(['default', 'national', 'province', 'agency']);
  });

  it('is not changed by an act above a nearer one', () => {
    fc.assert(fc.property(days, setDay, (given, other) => {
      fc.pre(given.agency !== null);
      expect(resolveDue({ ...given, national: other, province: other })).toEqual(resolveDue(given));
    }));
  });
});
