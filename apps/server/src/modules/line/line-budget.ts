import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/index.js';

/** Of a province's share, in hundredths, kept for what is late. */
const reservePercent = 30;

/** Numbers of one province and month. */
export interface ProvinceBudget {
  readonly provinceId: string;
  readonly linked: number;
  /** `null` where LINE sets no limit. */
  readonly share: number | null;
  readonly reserve: number | null;
  readonly used: number;
}

export interface KnownQuota {
  readonly most: number | null;
  readonly used: number;
  readonly askedAt: Date;
}

/** People of today who are linked and have not blocked us, by province. */
const linked = `SELECT p.province_id, count(DISTINCT k.account_id)::int AS linked FROM line_link k
    JOIN position_holder h ON h.account_id = k.account_id AND h.struck_at IS NULL AND h.from_on <= $1::date AND coalesce(h.until_on, 'infinity') >= $1::date
    JOIN position p ON p.id = h.position_id WHERE k.blocked_at IS NULL GROUP BY p.province_id`;
/** A letter that LINE could not bring has gone to e-mail by then, and counts no more. */
const usedBy = `SELECT province_id, count(*)::int AS used FROM letter WHERE channel = 'line' AND day >= date_trunc('month', $1::date) AND day < date_trunc('month', $1::date) + interval '1 month'
  GROUP BY province_id`;
const budgets = `budget AS (SELECT l.province_id, l.linked, coalesce(u.used, 0) AS used, share.share, ceil(share.share * ${reservePercent} / 100.0)::int AS reserve
    FROM (${linked}) l LEFT JOIN (${usedBy}) u USING (province_id)
      CROSS JOIN LATERAL (SELECT floor($2::int * l.linked::float8 / (SELECT sum(linked) FROM (${linked}) everywhere))::int AS share) share)`;

const quota = 'SELECT most, used, asked_at AS "askedAt" FROM line_quota WHERE month = $1';
/** What we have sent since LINE was asked, and what is on its way. */
const since = `SELECT count(*)::int AS count FROM letter WHERE channel = 'line' AND (state IN ('waiting', 'sending') OR sent_at > $1)`;

const may = `(b.share IS NULL OR place <= b.share - b.used - CASE WHEN late_days > 0 THEN 0 ELSE b.reserve END)`;
/** LINE's id of a person stays where it is sealed. The latest first within a province and within the whole; what is not late leaves the reserve alone. */
const takeOver = `WITH ${budgets},
  asked AS (SELECT l.id, l.province_id, l.late_days, row_number() OVER (PARTITION BY l.province_id ORDER BY l.late_days DESC, l.id) AS place
    FROM letter l JOIN line_link k ON k.account_id = l.account_id AND k.blocked_at IS NULL LEFT JOIN letter_choice c ON c.account_id = l.account_id
   WHERE l.day = $1 AND l.channel = 'email' AND l.state = 'waiting' AND l.tries = 0 AND coalesce(c.first, 'line') = 'line'),
  taken AS (SELECT a.id FROM asked a JOIN budget b USING (province_id) WHERE ${may} ORDER BY a.late_days DESC, a.id LIMIT $3::int)
  UPDATE letter l SET channel = 'line', address = 'LINE' FROM taken t WHERE l.id = t.id`;

const nobodyLinked = (known: KnownQuota | null) => {
  const nothing = (known?.most ?? null) === null ? null : 0;
  return { share: nothing, reserve: nothing };
};

const monthOf = (day: string): string => day.slice(0, 7);

/** How many of the month's messages are whose. The letters themselves are the account of what was spent. */
@Injectable()
export class LineBudget {
  constructor(private readonly clock: Clock) {}

  /** What LINE said last of this month. */
  async quota(tx: EntityManager, day: string): Promise<KnownQuota | null> {
    const [known] = await tx.query<KnownQuota[]>(quota, [monthOf(day)]);
    return known ?? null;
  }

  async ofProvince(tx: EntityManager, provinceId: string, known: KnownQuota | null): Promise<ProvinceBudget> {
    const sql = `WITH ${budgets} SELECT province_id AS "provinceId", linked, share, reserve, used FROM budget WHERE province_id = $3`;
    const [row] = await tx.query<ProvinceBudget[]>(sql, [this.clock.today(), known?.most ?? null, provinceId]);
    return row ?? { provinceId, linked: 0, ...nobodyLinked(known), used: 0 };
  }

  /** Gives LINE the letters of a day that there are messages for. As long as LINE has not said what is left, it gets none. */
  async takeOver(tx: EntityManager, day: string): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('line budget', 0))`);
    const known = await this.quota(tx, day);
    if (known === null) return;
    const left = known.most === null ? null : Math.max(0, known.most - known.used - (await this.#since(tx, known.askedAt)));
    await tx.query(takeOver, [day, known.most, left]);
  }

  async #since(tx: EntityManager, askedAt: Date): Promise<number> {
    const [row] = await tx.query<{ count: number }[]>(since, [askedAt]);
    return row?.count ?? 0;
  }
}
