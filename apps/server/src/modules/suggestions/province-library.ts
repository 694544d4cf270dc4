import { smallestSample, type Peers, type UsedMeasure } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/index.js';

/** The agency that asks: whatever is read is of the others of its type in its province. */
export interface Asking {
  readonly agencyId: string;
  readonly provinceId: string;
  readonly type: string;
}

const others = 'a.province_id = $1 AND a.type = $2 AND a.id <> $3';

/** A median leaves the database, and only of enough agencies; single scores do not. */
const peers = `SELECT (i.score ->> 'no')::int AS no, count(*)::int AS n,
    percentile_cont(0.5) WITHIN GROUP (ORDER BY (i.score ->> 'used')::float8) AS median
  FROM result r JOIN agency a ON a.id = r.agency_id CROSS JOIN LATERAL jsonb_array_elements(r.scored -> 'indicators') AS i (score)
  WHERE ${others} AND r.fiscal_year = $4 AND i.score ->> 'used' IS NOT NULL GROUP BY 1 HAVING count(*) >= $5`;

const scoreOf = (year: string) => `(SELECT (i.score ->> 'used')::float8 FROM result r CROSS JOIN LATERAL jsonb_array_elements(r.scored -> 'indicators') AS i (score)
    WHERE r.agency_id = plan.agency_id AND r.fiscal_year = ${year} AND (i.score ->> 'no')::int = indicator.no::int)`;

/** From the text that was approved and published, never from what an agency is still writing. */
const measures = `SELECT plan.agency_id AS agency, plan.type, plan.fiscal_year AS "fiscalYear", indicator.no::int AS "indicatorNo", m.measure ->> 'title' AS title,
    ARRAY(SELECT jsonb_array_elements_text(m.measure -> 'steps')) AS steps,
    ${scoreOf('plan.fiscal_year - 1')} AS before, ${scoreOf('plan.fiscal_year')} AS after
  FROM (SELECT DISTINCT ON (d.agency_id, d.fiscal_year) d.agency_id, d.fiscal_year, a.type, s.content
      FROM document d JOIN agency a ON a.id = d.agency_id JOIN content_snapshot s ON s.cycle_id = d.cycle_id AND s.content_hash = d.content_hash
        JOIN cycle c ON c.id = d.cycle_id AND c.definition_id = 'annual-cycle'
      WHERE ${others} AND d.kind = 'plan' AND d.published_at IS NOT NULL ORDER BY d.agency_id, d.fiscal_year, d.published_at DESC) plan
    CROSS JOIN LATERAL jsonb_array_elements(plan.content -> 'measures') AS m (measure)
    CROSS JOIN LATERAL jsonb_array_elements_text(m.measure -> 'indicatorNos') AS indicator (no)`;

const names = `SELECT DISTINCT name FROM agency a CROSS JOIN LATERAL unnest(ARRAY[a.name_th, a.short_name_th, a.name_en, a.short_name_en]) AS name
  WHERE a.province_id = $1`;

/** What other agencies of the province tell, without telling which: medians, and measures they have published. Their rows are outside the caller's scope. */
@Injectable()
export class ProvinceLibrary {
  constructor(private readonly transactions: Transactions) {}

  async peersOf({ provinceId, type, agencyId }: Asking, fiscalYear: number): Promise<Map<number, Peers>> {
    const rows = await this.#ask<Peers & { no: number }>(peers, [provinceId, type, agencyId, fiscalYear, smallestSample]);
    return new Map(rows.map(({ no, n, median }) => [no, { n, median }]));
  }

  measuresOf({ provinceId, type, agencyId }: Asking): Promise<UsedMeasure[]> {
    return this.#ask<UsedMeasure>(measures, [provinceId, type, agencyId]);
  }

  /** To be taken out of every text that is shown. */
  async agencyNames({ provinceId }: Asking): Promise<string[]> {
    return (await this.#ask<{ name: string }>(names, [provinceId])).map(({ name }) => name);
  }

  #ask<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.transactions.run('engine', (tx) => tx.query<Row[]>(sql, values));
  }
}
