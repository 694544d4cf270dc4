import { reasonOf, type LandingView } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/index.js';
import { Agencies, agencySummaryOf } from '../../agencies/index.js';
import { CycleRepository } from '../../cycles/index.js';
import { twoVersions, type VersionPair } from '../known-versions.js';
import { landingOf } from '../landing-of.js';

/** Where every cycle of the province that runs by one version would go on in another. Nothing is changed. */
@Injectable()
export class PreviewMigration {
  constructor(
    private readonly cycles: CycleRepository,
    private readonly agencies: Agencies,
  ) {}

  async preview(tx: EntityManager, actor: Actor, pair: VersionPair): Promise<LandingView[]> {
    twoVersions(pair);
    const pinned = await this.cycles.list(tx, actor, { definitionId: pair.definitionId, definitionVersion: pair.from });
    const agencies = await this.agencies.byIds(tx, [...new Set(pinned.map(({ agencyId }) => agencyId))]);
    const landings: LandingView[] = [];
    for (const cycle of pinned) {
      const agency = agencies.get(cycle.agencyId);
      const landing = landingOf(await this.cycles.load(tx, cycle), pair);
      // What has ended is not asked about: it keeps the version it ended by.
      if (!agency || (!landing.ok && landing.reasons.some(({ code }) => code === 'already-ended'))) continue;
      const { id: cycleId, fiscalYear, version, state } = cycle;
      const where = landing.ok ? { lands: landing.to, reasons: [] } : { lands: null, reasons: landing.reasons.map(reasonOf) };
      landings.push({ cycleId, agency: agencySummaryOf(agency), fiscalYear, version, state, ...where });
    }
    return landings;
  }
}
