import { Controller } from '@nestjs/common';
import { routes, type BouncedAddress, type ParamsOf, type ResponseOf } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { Audit, Caller, Clock, Params, refuse, Route, Transactions, type Actor } from '../../../platform/index.js';

type Row = Omit<BouncedAddress, 'at'> & { readonly at: Date };

/** Of those who hold a position in the caller's scope today: the whole province's, or those of his agency. */
const bounced = `SELECT b.account_id AS "accountId", b.address, b.answer, b.at,
    json_agg(json_build_object('id', p.id, 'title', json_build_object('th', p.title_th, 'en', p.title_en),
      'agency', CASE WHEN g.id IS NOT NULL THEN json_build_object('th', g.short_name_th, 'en', g.short_name_en) END) ORDER BY p.title_th, p.id) AS positions
  FROM mail_bounce b JOIN account a ON a.id = b.account_id AND a.email = b.address
  JOIN position_holder h ON h.account_id = b.account_id AND h.struck_at IS NULL AND h.from_on <= $1 AND coalesce(h.until_on, 'infinity') >= $1
  JOIN position p ON p.id = h.position_id AND ($2::uuid IS NULL OR p.agency_id = $2) LEFT JOIN agency g ON g.id = p.agency_id
 GROUP BY b.account_id ORDER BY b.at DESC, b.account_id`;

/** Addresses that take no letters, for those who can mend them. */
@Controller()
export class BouncedAddressesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  @Route(routes.listBouncedAddresses)
  list(@Caller() actor: Actor): Promise<ResponseOf<typeof routes.listBouncedAddresses>> {
    return this.transactions.run(actor, async (tx) => {
      const data = await this.#inScope(tx, actor);
      return { data, total: data.length };
    });
  }

  @Route(routes.tryAddressAgain)
  tryAgain(@Caller() actor: Actor, @Params() { accountId }: ParamsOf<typeof routes.tryAddressAgain>): Promise<ResponseOf<typeof routes.tryAddressAgain>> {
    return this.transactions.run(actor, async (tx) => {
      if (!(await this.#inScope(tx, actor)).some((each) => each.accountId === accountId)) throw refuse.notFound();
      await tx.query('DELETE FROM mail_bounce WHERE account_id = $1', [accountId]);
      await this.audit.write(tx, { agencyId: actor.agencyId, actor, action: 'letters.tryAgain', subject: { type: 'account', id: accountId } });
      return { mended: true };
    });
  }

  async #inScope(tx: EntityManager, { agencyId }: Actor): Promise<BouncedAddress[]> {
    const rows = await tx.query<Row[]>(bounced, [this.clock.today(), agencyId]);
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }
}
