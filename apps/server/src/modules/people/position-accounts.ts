import type { Position } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import { Accounts, Clock, refuse, Transactions, type Actor, type Credentials } from '../../platform/index.js';
import { People } from './people.js';
import { titleOf, type Seat } from './seat.js';

interface AccountRow {
  readonly email: string;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly language: 'th' | 'en';
}
interface PlaceRow {
  readonly provinceTh: string;
  readonly provinceEn: string;
  readonly slug: string | null;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly shortNameTh: string;
  readonly shortNameEn: string;
}

const account = `SELECT email, name_th AS "nameTh", name_en AS "nameEn", language FROM account WHERE id = $1 AND disabled_at IS NULL`;
const place = `SELECT p.name_th AS "provinceTh", p.name_en AS "provinceEn", a.slug, a.name_th AS "nameTh", a.name_en AS "nameEn",
    a.short_name_th AS "shortNameTh", a.short_name_en AS "shortNameEn"
  FROM province p LEFT JOIN agency a ON a.id = $2 WHERE p.id = $1`;

/** The order is his who acts by it: whoever holds the office otherwise has none. */
const positionOf = (seat: Seat, accountId: string): Position => ({
  id: seat.positionId,
  role: seat.role,
  title: titleOf(seat),
  agencyId: seat.agencyId,
  divisionId: seat.divisionId,
  provinceId: seat.provinceId,
  actingOrder: seat.acting?.accountId === accountId ? seat.actingOrder : null,
  access: seat.access,
});

/** Signing in, as far as people are concerned: an account acts only in a position it holds on the day. */
@Injectable()
export class PositionAccounts extends Accounts {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: People,
    private readonly clock: Clock,
  ) {
    super();
  }

  override findByEmail(email: string): Promise<Credentials | null> {
    return this.transactions.run('engine', async (tx) => {
      const sql = `SELECT id AS "accountId", password_hash AS "passwordHash" FROM account WHERE email = $1 AND disabled_at IS NULL`;
      return (await tx.query<Credentials[]>(sql, [email]))[0] ?? null;
    });
  }

  override actorsOf(accountId: string, onDate: string): Promise<Actor[]> {
    return this.transactions.run('engine', async (tx) => {
      const [known] = await tx.query<AccountRow[]>(account, [accountId]);
      if (!known) return [];
      const held = await this.people.positionsHeldBy(tx, accountId, onDate);
      const grantedAt = this.clock.now().toISOString();
      return held.map(({ positionId, role, provinceId, agencyId, divisionId, access }) => ({
        accountId, positionId, role, provinceId, agencyId, divisionId, language: known.language,
        access: access === 'standing' ? access : { grantedAt },
      }));
    });
  }

  override describe(actor: Actor): ReturnType<Accounts['describe']> {
    return this.transactions.run('engine', async (tx) => {
      const [known] = await tx.query<AccountRow[]>(account, [actor.accountId]);
      const [where] = await tx.query<PlaceRow[]>(place, [actor.provinceId, actor.agencyId]);
      const positions = (await this.people.positionsHeldBy(tx, actor.accountId, this.clock.today())).map((seat) => positionOf(seat, actor.accountId));
      const actingAs = positions.find(({ id }) => id === actor.positionId);
      if (!known || !where || !actingAs) throw refuse.notSignedIn();
      const name = { th: where.nameTh, en: where.nameEn };
      const shortName = { th: where.shortNameTh, en: where.shortNameEn };
      return {
        accountId: actor.accountId,
        email: known.email,
        name: { th: known.nameTh, en: known.nameEn },
        positions,
        actingAs,
        province: { id: actor.provinceId, name: { th: where.provinceTh, en: where.provinceEn } },
        agency: actor.agencyId === null || where.slug === null ? null : { id: actor.agencyId, slug: where.slug, name, shortName },
      };
    });
  }
}
