import { Controller } from '@nestjs/common';
import { routes, type Agency, type AgencySummary, type ParamsOf, type Role } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { Caller, Clock, Params, refuse, Route, Transactions, type Actor } from '../../platform/index.js';
import { Agencies, agencySummaryOf } from './agencies.js';

interface PositionRow {
  readonly id: string;
  readonly role: Role;
  readonly titleTh: string;
  readonly titleEn: string;
  readonly divisionId: string | null;
  readonly holder: string | null;
  readonly actingOrder: string | null;
}

/** One line a position; whoever acts by an order stands before the holder whose chair it is. */
const positions = `SELECT DISTINCT ON (d.place, p.role, p.id) p.id, p.role, p.title_th AS "titleTh", p.title_en AS "titleEn",
    p.division_id AS "divisionId", a.name_th AS holder, CASE WHEN h.acting THEN h.order_no END AS "actingOrder"
  FROM position p
  LEFT JOIN division d ON d.id = p.division_id
  LEFT JOIN position_holder h ON h.position_id = p.id AND h.from_on <= $2 AND coalesce(h.until_on, 'infinity') >= $2
  LEFT JOIN account a ON a.id = h.account_id
  WHERE p.agency_id = $1 ORDER BY d.place NULLS LAST, p.role, p.id, h.acting DESC NULLS LAST, h.from_on`;

@Controller()
export class AgenciesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly agencies: Agencies,
    private readonly clock: Clock,
  ) {}

  @Route(routes.listAgencies)
  list(@Caller() actor: Actor): Promise<{ data: AgencySummary[]; total: number }> {
    return this.transactions.run(actor, async (tx) => {
      const rows = await this.agencies.listInScope(tx, actor);
      return { data: rows.map(agencySummaryOf), total: rows.length };
    });
  }

  @Route(routes.getAgency)
  get(@Caller() actor: Actor, @Params() { agencyId }: ParamsOf<typeof routes.getAgency>): Promise<Agency> {
    return this.transactions.run(actor, async (tx) => {
      const row = await this.agencies.findInScope(tx, actor, agencyId);
      if (!row) throw refuse.notFound();
      const divisions = await this.agencies.divisionsOf(tx, agencyId);
      const years = await tx.query<{ fiscalYear: number }[]>(
        `SELECT DISTINCT fiscal_year AS "fiscalYear" FROM cycle WHERE definition_id = 'annual-cycle' AND agency_id = $1 ORDER BY 1 DESC`,
        [agencyId],
      );
      return {
        ...agencySummaryOf(row),
        divisions: divisions.map(({ id, name, shortName }) => ({ id, name, shortName })),
        positions: await this.#positions(tx, agencyId),
        fiscalYears: years.map(({ fiscalYear }) => fiscalYear),
      };
    });
  }

  async #positions(tx: EntityManager, agencyId: string): Promise<Agency['positions']> {
    const rows = await tx.query<PositionRow[]>(positions, [agencyId, this.clock.today()]);
    return rows.map(({ titleTh, titleEn, ...row }) => ({ ...row, title: { th: titleTh, en: titleEn } }));
  }
}
