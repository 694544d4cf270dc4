import type { Role } from '@prongsai/contracts';
import type { Actor } from '../../../platform/index.js';

export interface Office {
  readonly role: Role;
  readonly provinceId: string;
  readonly agencyId: string | null;
}

const coordinates = (actor: Actor, office: Office): boolean => actor.role === 'coordinator' && actor.agencyId === null && actor.provinceId === office.provinceId;

const servesIn = (actor: Actor, office: Office): boolean => actor.agencyId !== null && actor.agencyId === office.agencyId;

/** Holders: the coordinator for his province, the officer for the heads of divisions of his agency. */
export const mayAppoint = (actor: Actor, office: Office): boolean =>
  coordinates(actor, office) || (actor.role === 'officer' && servesIn(actor, office) && office.role === 'divisionHead');

/** Acting orders are signed by the executive and only written down here: the officer does so for every position of his agency. */
export const mayRecordOrder = (actor: Actor, office: Office): boolean => coordinates(actor, office) || (actor.role === 'officer' && servesIn(actor, office));

export const mayWaive = (actor: Actor, office: Office): boolean =>
  office.role === 'divisionHead' && (coordinates(actor, office) || (actor.role === 'executive' && servesIn(actor, office)));
