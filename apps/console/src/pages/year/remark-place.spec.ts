import { describe, expect, it } from '@jest/globals';
import type { Remark } from '@prongsai/contracts';
import { placeOfRemark, remarkRounds } from './remark-place.js';

const remark = (id: string, round: number, closed: boolean): Remark => ({ id, where: 'measure:2', field: null, text: id, by: { th: 'ปลัด', en: 'Clerk' }, at: '2026-04-20T03:00:00Z', round, closed });

describe('a remark', () => {
  it('leads to the control of the field it names', () => {
    expect(placeOfRemark({ where: 'measure:2', field: 'divisions' })).toEqual({ kind: 'measure', key: '2', field: 'divisionIds' });
    expect(placeOfRemark({ where: 'measure:2', field: 'followUp' })).toMatchObject({ field: 'followUp' });
    expect(placeOfRemark({ where: 'measure:2', field: null })).toMatchObject({ field: null });
  });

  it('stands under its round, the latest first, the open ones before the settled', () => {
    const rounds = remarkRounds([remark('a', 1, true), remark('b', 2, true), remark('c', 2, false)]);
    expect(rounds.map(({ round, remarks }) => [round, remarks.map(({ id }) => id).join('')])).toEqual([[2, 'cb'], [1, 'a']]);
  });
});
