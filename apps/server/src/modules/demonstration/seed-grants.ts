import { demonstrationGrants, demonstrationProvince } from '@prongsai/demonstration';
import { addDays } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import { Clock, Transactions } from '../../platform/index.js';
import { GrantAccess } from '../access/index.js';
import { People } from '../people/index.js';
import { Cast } from './cast.js';

const found = `SELECT a.id AS "agencyId", a.province_id AS "provinceId", h.position_id AS "positionId"
  FROM agency a, account c JOIN position_holder h ON h.account_id = c.id WHERE a.slug = $1 AND c.email = $2`;

/** On its first day the demonstration's coordinator opens an agency to the outside auditor. */
@Injectable()
export class SeedGrants {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: People,
    private readonly clock: Clock,
    private readonly grantAccess: GrantAccess,
  ) {}

  async seed(): Promise<void> {
    const today = this.clock.today();
    for (const { positionKey, agencySlug, days, reason } of demonstrationGrants) {
      const login = demonstrationProvince.positions.find(({ key }) => key === positionKey)?.login;
      const [row] = await this.transactions.run('engine', (tx) => tx.query<{ agencyId: string; provinceId: string; positionId: string }[]>(found, [agencySlug, login]));
      if (!row) throw new Error(`the demonstration grants ${positionKey} what it does not have: ${agencySlug}`);
      const { agencyId, provinceId, positionId } = row;
      const cast = new Cast(this.people, { id: agencyId, provinceId }, () => today);
      const coordinator = await this.transactions.run('engine', (tx) => cast.of(tx, 'coordinator'));
      await this.transactions.run(coordinator, (tx) =>
        this.grantAccess.grant(tx, coordinator, agencyId, { positionId, fromOn: today, untilOn: addDays(today, days - 1), reason }),
      );
    }
  }
}
