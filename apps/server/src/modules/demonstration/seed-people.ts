import { demonstrationProvince, type DemonstrationAgency, type DemonstrationDivision } from '@prongsai/demonstration';
import type { Bilingual, Role } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/index.js';
import { AgencyEntity, DivisionEntity, ProvinceEntity } from '../agencies/index.js';
import { AccountEntity, PositionEntity, PositionHolderEntity } from '../people/index.js';

/** Long before the first year of the demonstration, so that every seeded act has its holder. */
const holdsFrom = '2018-10-01';

export interface SeededAgency {
  readonly id: string;
  readonly provinceId: string;
  readonly divisionIds: ReadonlyMap<string, string>;
}

interface Chair {
  readonly role: Role;
  readonly title: Bilingual;
  readonly login: string;
  readonly agencyId: string | null;
  readonly divisionId: string | null;
  readonly access?: 'granted';
}

/** A position, the account that is named by it, and its tenure. */
async function fillChair(tx: EntityManager, provinceId: string, passwordHash: string, chair: Chair): Promise<void> {
  const { role, title, login, agencyId, divisionId, access = 'standing' } = chair;
  const positionId = newId();
  const accountId = newId();
  const named = { nameTh: title.th, nameEn: title.en };
  await tx.insert(PositionEntity, { id: positionId, role, titleTh: title.th, titleEn: title.en, provinceId, agencyId, divisionId, access });
  await tx.insert(AccountEntity, { id: accountId, email: login.toLowerCase(), passwordHash, ...named, language: 'th' });
  await tx.insert(PositionHolderEntity, { id: newId(), positionId, accountId, fromOn: holdsFrom, acting: false });
}

async function insertDivisions(tx: EntityManager, agencyId: string, divisions: readonly DemonstrationDivision[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const [place, { key, name, shortName }] of divisions.entries()) {
    const id = newId();
    await tx.insert(DivisionEntity, { id, agencyId, name, shortName, place: place + 1 });
    ids.set(key, id);
  }
  return ids;
}

export async function seedProvince(tx: EntityManager, passwordHash: string): Promise<string> {
  const id = newId();
  const { name, positions } = demonstrationProvince;
  await tx.insert(ProvinceEntity, { id, nameTh: name.th, nameEn: name.en });
  for (const position of positions) await fillChair(tx, id, passwordHash, { ...position, agencyId: null, divisionId: null });
  return id;
}

/** An agency with its divisions, positions and accounts. One password hash serves all: they share one printed password. */
export async function seedAgency(tx: EntityManager, provinceId: string, agency: DemonstrationAgency, passwordHash: string): Promise<SeededAgency> {
  const id = newId();
  await tx.insert(AgencyEntity, {
    id,
    provinceId,
    slug: agency.slug,
    nameTh: agency.name.th,
    nameEn: agency.name.en,
    shortNameTh: agency.shortName.th,
    shortNameEn: agency.shortName.en,
    type: agency.type,
    district: agency.district,
    printedProvince: agency.province,
  });
  const divisionIds = await insertDivisions(tx, id, agency.divisions);
  for (const position of agency.positions) {
    const divisionId = position.divisionKey === null ? null : (divisionIds.get(position.divisionKey) ?? null);
    await fillChair(tx, provinceId, passwordHash, { ...position, agencyId: id, divisionId });
  }
  return { id, provinceId, divisionIds };
}
