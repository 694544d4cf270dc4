import type { MigratedCycle } from './migrations.repository.js';

/** Every move of a cycle counts its version up. */
export const hasMovedSince = ({ versionAfter, versionNow }: Pick<MigratedCycle, 'versionAfter' | 'versionNow'>): boolean => versionNow !== versionAfter;
