import { createHash, randomUUID } from 'node:crypto';
import type { Role } from '@prongsai/contracts';
import { addDays } from '@prongsai/thai';
import type { Account, Agency, Office, Province, Tenure } from './province.js';

const longAgo = '2020-10-01';
/** Every tenth agency has one of these: an officer who is followed by another in the middle of the month, a head whom the clerk acts for. */
const successionIn = 5;
const actingIn = 3;
const daysUntilSuccession = 14;

const account = (name: string): Account => ({ id: randomUUID(), email: `${name}@province.example`, token: createHash('sha256').update(randomUUID()).digest('base64url') });
const holding = (held: Account, given: Partial<Tenure> = {}): Tenure => ({ account: held, fromOn: longAgo, untilOn: null, acting: false, ...given });
const office = (role: Role, divisionId: string | null, tenures: readonly Tenure[]): Office => ({ positionId: randomUUID(), role, divisionId, tenures });

export const hasActingHead = ({ no }: Pick<Agency, 'no'>): boolean => no % 10 === actingIn;

function agency(no: number, beginsOn: string): Agency {
  const divisionId = randomUUID();
  const name = String(no).padStart(3, '0');
  const clerk = account(`clerk-${name}`);
  const officer = account(`officer-${name}`);
  const changesOn = addDays(beginsOn, daysUntilSuccession);
  const succession = [holding(officer, { untilOn: addDays(changesOn, -1) }), holding(account(`officer-${name}-next`), { fromOn: changesOn })];
  return {
    id: randomUUID(),
    no,
    shortName: `อบต.ที่ ${name}`,
    divisionId,
    officer: office('officer', divisionId, no % 10 === successionIn ? succession : [holding(officer)]),
    head: office('divisionHead', divisionId, [hasActingHead({ no }) ? holding(clerk, { acting: true }) : holding(account(`head-${name}`))]),
    clerk: office('clerk', null, [holding(clerk)]),
    executive: office('executive', null, [holding(account(`executive-${name}`))]),
  };
}

/** A province of so many agencies, as people know it before anything is written down. */
export const foundProvince = (agencies: number, beginsOn: string): Province => ({
  id: randomUUID(),
  coordinator: office('coordinator', null, [holding(account('coordinator'))]),
  agencies: Array.from({ length: agencies }, (_, index) => agency(index + 1, beginsOn)),
});
