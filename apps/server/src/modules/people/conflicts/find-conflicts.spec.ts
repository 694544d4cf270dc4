import { describe, expect, it } from '@jest/globals';
import type { Role } from '@prongsai/contracts';
import fc from 'fast-check';
import { findConflicts } from './find-conflicts.js';
import type { StaffFacts, StaffPosition, StaffTenure } from './staff-facts.js';

const today = '2025-12-01';
const title = { th: 'ตำแหน่ง', en: 'Office' };

const holds = (accountId: string, given: Partial<StaffTenure> = {}): StaffTenure => ({
  accountId, acting: false, orderNo: null, fromOn: '2018-10-01', untilOn: null, disabled: false, secondFactor: null, ...given,
});
const acts = (accountId: string, fromOn: string, untilOn: string): StaffTenure => holds(accountId, { acting: true, orderNo: '12/2568', fromOn, untilOn });
const chair = (role: Role, tenures: StaffTenure[], given: Partial<StaffPosition> = {}): StaffPosition => ({
  positionId: role, role, title, divisionId: role === 'divisionHead' ? 'works' : null, tenures, waivedBy: null, ...given,
});

const sound: StaffFacts = {
  today,
  positions: [chair('officer', [holds('ann')]), chair('divisionHead', [holds('bee')]), chair('clerk', [holds('cat')]), chair('executive', [holds('dan')])],
  divisions: [{ divisionId: 'works', name: 'กองช่าง', measures: 2 }],
  milestones: [{ milestone: 'planApproval', dueOn: '2025-12-26' }, { milestone: 'sixMonthReport', dueOn: '2026-04-10' }],
  coordinatorHeld: true,
};
const withChair = (position: StaffPosition): StaffFacts => ({
  ...sound,
  positions: sound.positions.map((known) => (known.positionId === position.positionId ? position : known)),
});
const found = (facts: StaffFacts) => findConflicts(facts).map(({ code, severity, positionId }) => [code, severity, positionId]);

describe('the conflict report', () => {
  it('finds nothing where everybody is there', () => {
    expect(found(sound)).toEqual([]);
  });

  it('finds a needed position that nobody holds, and one that does not exist', () => {
    expect(found(withChair(chair('clerk', [])))).toEqual([['nobody-holds', 'blocks', 'clerk']]);
    expect(found({ ...sound, positions: sound.positions.filter(({ role }) => role !== 'executive') })).toEqual([['position-missing', 'blocks', null]]);
  });

  it('finds an acting order that has run out and left the office empty, but none where the holder is back', () => {
    const over = acts('ann', '2025-11-01', '2025-11-30');
    expect(found(withChair(chair('clerk', [over])))).toEqual([['acting-order-expired', 'blocks', 'clerk']]);
    expect(found(withChair(chair('clerk', [holds('cat'), over])))).toEqual([]);
  });

  it('finds a division without a head: worse where it leads measures', () => {
    const vacant = withChair(chair('divisionHead', []));
    expect(found(vacant)).toEqual([['leading-division-vacant', 'blocks', 'divisionHead']]);
    expect(found({ ...vacant, divisions: [{ divisionId: 'works', name: 'กองช่าง', measures: 0 }] })).toEqual([['division-vacant', 'warns', 'divisionHead']]);
  });

  it('finds one account at two levels of the chain, by an acting order too', () => {
    expect(found(withChair(chair('clerk', [holds('dan')])))).toEqual([['one-person-two-levels', 'warns', 'executive']]);
    expect(found(withChair(chair('clerk', [holds('cat'), acts('bee', '2025-12-01', '2026-12-31')])))).toEqual([['one-person-two-levels', 'warns', 'clerk']]);
  });

  it('finds the author who is the only one to decide, and says so where he is excused', () => {
    expect(found(withChair(chair('divisionHead', [holds('ann')])))).toEqual([['author-is-only-approver', 'blocks', 'divisionHead']]);
    expect(found(withChair(chair('divisionHead', [holds('ann')], { waivedBy: 'มท 1/2568' })))).toEqual([['author-excused-by-waiver', 'informs', 'divisionHead']]);
    expect(found(withChair(chair('divisionHead', [holds('ann'), acts('cat', '2025-12-01', '2026-12-31')])))).toEqual([['one-person-two-levels', 'warns', 'clerk']]);
  });

  it('finds a tenure that ends in the year, with the day and the first milestone it misses', () => {
    const [ends] = findConflicts(withChair(chair('executive', [holds('dan', { untilOn: '2026-03-31' })])));
    expect(ends).toMatchObject({
      code: 'tenure-ends-in-year',
      severity: 'warns',
      params: { th: { until: '31 มีนาคม 2569', milestone: 'sixMonthReport' }, en: { until: '31 March 2026' } },
    });
  });

  it('finds no gap where somebody follows the day after, and one where a day is missing', () => {
    const followed = (fromOn: string) => withChair(chair('executive', [holds('dan', { untilOn: '2026-03-31' }), holds('eve', { fromOn })]));
    expect(found(followed('2026-04-01'))).toEqual([]);
    expect(found(followed('2026-04-02'))).toEqual([['tenure-ends-in-year', 'warns', 'executive']]);
  });

  it('finds an acting order that ends before the last milestone and leaves nobody', () => {
    expect(found(withChair(chair('clerk', [acts('eve', '2025-11-01', '2025-12-31')])))).toEqual([['acting-ends-in-year', 'warns', 'clerk']]);
    expect(found(withChair(chair('clerk', [holds('cat'), acts('eve', '2025-11-01', '2025-12-31')])))).toEqual([]);
  });

  it('finds a disabled account: it blocks where nobody else holds the position', () => {
    expect(found(withChair(chair('clerk', [holds('cat', { disabled: true })])))).toEqual([['holder-account-disabled', 'blocks', 'clerk']]);
    expect(found(withChair(chair('clerk', [holds('cat', { disabled: true }), acts('eve', '2025-11-01', '2026-12-31')])))).toEqual([
      ['holder-account-disabled', 'warns', 'clerk'],
    ]);
  });

  it('finds a missing second factor only where it is known to be missing', () => {
    expect(found(withChair(chair('clerk', [holds('cat', { secondFactor: false })])))).toEqual([['second-factor-missing', 'warns', 'clerk']]);
    expect(found(withChair(chair('clerk', [holds('cat', { secondFactor: true })])))).toEqual([]);
  });

  it('finds a province without a coordinator', () => {
    expect(found({ ...sound, coordinatorHeld: false })).toEqual([['no-coordinator', 'blocks', null]]);
  });

  it('comes to an end and tells the worst first, whoever holds what', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((date) => `2025-12-${String(date).padStart(2, '0')}`);
    const tenure = fc
      .record({ accountId: fc.constantFrom('ann', 'bee', 'cat'), acting: fc.boolean(), from: day, until: fc.option(day), disabled: fc.boolean() })
      .map(({ from, until, ...rest }) => holds('', { ...rest, orderNo: '1/2568', fromOn: until !== null && until < from ? until : from, untilOn: until !== null && until < from ? from : until }));
    const position = fc.record({ role: fc.constantFrom<Role>('officer', 'divisionHead', 'clerk', 'executive'), tenures: fc.array(tenure, { maxLength: 4 }) });
    fc.assert(
      fc.property(fc.array(position, { maxLength: 6 }), day, (positions, asOf) => {
        const order = findConflicts({ ...sound, today: asOf, positions: positions.map(({ role, tenures }, at) => chair(role, tenures, { positionId: `${role}-${at}` })) }).map(({ severity }) =>
          ['blocks', 'warns', 'informs'].indexOf(severity),
        );
        expect(order).toEqual(order.toSorted((one, other) => one - other));
      }),
    );
  });
});
