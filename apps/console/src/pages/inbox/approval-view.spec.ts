import { describe, expect, it } from '@jest/globals';
import type { DocumentPlace } from '@prongsai/contracts';
import { changedPlaces, hasBeenRead, isRemoved, mineFirst, presentPlaces, unchangedPlaces } from './approval-view.js';

const place = (where: string, before: string | null, now: string, mine = false): DocumentPlace => ({
  where, label: { th: where, en: where }, division: null, mine, fields: [{ field: 'summary', label: { th: 'สรุป', en: 'summary' }, before, now }],
});

describe('what an approver has to read', () => {
  it('has no changes on a first reading', () => {
    const places = [place('measure:1', null, 'ก'), place('measure:2', null, 'ข')];
    expect(hasBeenRead(places)).toBe(false);
    expect(changedPlaces(places)).toEqual([]);
  });

  it('names the places whose text is different since the last decision', () => {
    const places = [place('measure:1', 'ก', 'ก'), place('measure:2', 'ข', 'ค')];
    expect(changedPlaces(places).map(({ place: { where }, added }) => [where, added])).toEqual([['measure:2', false]]);
    expect(unchangedPlaces(places).map(({ where }) => where)).toEqual(['measure:1']);
  });

  it('calls a place new that was not in the text before', () => {
    const places = [place('measure:1', 'ก', 'ก'), place('measure:11', '', 'ใหม่')];
    expect(changedPlaces(places)).toMatchObject([{ added: true }]);
  });

  it('tells what was taken out among the changes, and leaves it out of the document', () => {
    const places = [place('measure:1', 'ก', 'ก'), place('measure:2', 'เดิม', '')];
    expect(changedPlaces(places).map(({ place: { where }, added }) => [where, added])).toEqual([['measure:2', false]]);
    expect(places.map(isRemoved)).toEqual([false, true]);
    expect(presentPlaces(places).map(({ where }) => where)).toEqual(['measure:1']);
  });

  it('shows first what the approver answers for', () => {
    const places = [place('measure:1', null, 'ก'), place('measure:2', null, 'ข', true), place('measure:3', null, 'ค')];
    expect(mineFirst(places).map(({ where }) => where)).toEqual(['measure:2', 'measure:1', 'measure:3']);
  });
});
