import { describe, expect, it } from '@jest/globals';
import type { Role } from '@prongsai/contracts';
import type { Seat } from '../../people/index.js';
import { recipientsOf, type Offices } from './recipients-of.js';

const seat = (positionId: string, role: Role, divisionId: string | null = null, holders = ['somebody']): Seat => ({
  positionId, role, titleTh: positionId, titleEn: positionId, provinceId: 'sathit', agencyId: role === 'coordinator' ? null : 'agency', divisionId, access: 'standing',
  holderAccountIds: holders, holderEmails: [], actingOrder: null, acting: null, regular: null,
});
const officer = seat('officer', 'officer', 'palad');
const finance = seat('finance', 'divisionHead', 'finance');
const palad = seat('palad', 'divisionHead', 'palad');
const clerk = seat('clerk', 'clerk');
const executive = seat('executive', 'executive');
const coordinator = seat('coordinator', 'coordinator');
const everybody = [officer, finance, palad, clerk, executive];

const offices = (given: Partial<Offices> = {}): Offices => ({ agency: everybody, coordinators: [coordinator], waitedFor: [], leads: null, ...given });
const ids = (seats: readonly Seat[]) => seats.map(({ positionId }) => positionId);

describe('a letter to whoever must act', () => {
  it('goes to those whom the cycle waits for', () => {
    expect(ids(recipientsOf('holder', offices({ waitedFor: [finance, clerk] })))).toEqual(['finance', 'clerk']);
  });

  it('goes to the officer where nobody is waited for', () => {
    expect(ids(recipientsOf('holder', offices()))).toEqual(['officer']);
  });

  it('goes to the heads that lead a measure, and to the officer', () => {
    expect(ids(recipientsOf('holder', offices({ waitedFor: [clerk], leads: ['finance'] })))).toEqual(['finance', 'officer']);
  });

  it('goes to nobody where nobody holds the position', () => {
    expect(recipientsOf('holder', offices({ waitedFor: [seat('empty', 'clerk', null, [])] }))).toEqual([]);
  });
});

describe('a letter to the superior', () => {
  it.each([
    ['an officer', officer, ['palad']],
    ['a head', finance, ['clerk']],
    ['the clerk', clerk, ['executive']],
    ['the executive', executive, ['coordinator']],
    ['the province', coordinator, ['coordinator']],
  ])('goes one step up from %s', (_who, waitedFor, expected) => {
    expect(ids(recipientsOf('superior', offices({ waitedFor: [waitedFor] })))).toEqual(expected);
  });

  it('passes over an empty chair', () => {
    const agency = [officer, seat('palad', 'divisionHead', 'palad', []), seat('clerk', 'clerk', null, []), executive];
    expect(ids(recipientsOf('superior', offices({ agency, waitedFor: [officer] })))).toEqual(['executive']);
  });

  it('goes to the province where every chair above is empty', () => {
    const agency = [officer, seat('clerk', 'clerk', null, [])];
    expect(ids(recipientsOf('superior', offices({ agency, waitedFor: [officer] })))).toEqual(['coordinator']);
  });

  it('goes once to the superior of several', () => {
    expect(ids(recipientsOf('superior', offices({ waitedFor: [finance, palad] })))).toEqual(['clerk']);
  });

  it('of a measure goes to the superior of the heads that lead it', () => {
    expect(ids(recipientsOf('superior', offices({ leads: ['finance'] })))).toEqual(['clerk']);
  });
});

describe('a letter up the ladder', () => {
  it('goes to the clerk and to the coordinator whoever holds the matter', () => {
    expect(ids(recipientsOf('clerk', offices({ waitedFor: [officer] })))).toEqual(['clerk']);
    expect(ids(recipientsOf('coordinator', offices({ waitedFor: [officer] })))).toEqual(['coordinator']);
  });
});
