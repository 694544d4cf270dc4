import type { Bilingual, StaffedPosition, Tenure, WaiverView } from '@prongsai/contracts';
import { documentKinds } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, type Actor } from '../../../platform/index.js';
import { mayAppoint, mayRecordOrder, mayWaive } from './authority.js';
import { standingOn } from './days.js';
import type { OfficeRow } from './offices.js';

interface TenureLine {
  readonly id: string;
  readonly positionId: string;
  readonly accountId: string;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly ownTitle: Bilingual | null;
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly acting: boolean;
  readonly orderNo: string | null;
  readonly orderOn: string | null;
  readonly covers: readonly string[] | null;
  readonly orderFile: string | null;
  readonly struckReason: string | null;
  readonly accountDisabled: boolean;
}
type WaiverLine = Omit<WaiverView, 'grantedAt' | 'grantedBy' | 'standing'> & {
  readonly grantedAt: Date;
  readonly grantedTh: string;
  readonly grantedEn: string;
  readonly revoked: boolean;
};

/** The own title of a holder is the one he had on the day of the tenure that is nearest to today. */
const tenures = `SELECT h.id, h.position_id AS "positionId", h.account_id AS "accountId", a.name_th AS "nameTh", a.name_en AS "nameEn", own.title AS "ownTitle",
    h.from_on AS "fromOn", h.until_on AS "untilOn", h.acting, h.order_no AS "orderNo", h.order_on AS "orderOn", h.covers,
    h.order_file AS "orderFile", h.struck_reason AS "struckReason", a.disabled_at IS NOT NULL AS "accountDisabled"
  FROM position_holder h JOIN account a ON a.id = h.account_id
  LEFT JOIN LATERAL (
    SELECT json_build_object('th', office.title_th, 'en', office.title_en) AS title
      FROM position_holder held JOIN position office ON office.id = held.position_id,
           LATERAL (SELECT least(greatest($2::date, h.from_on), coalesce(h.until_on, 'infinity')) AS day) nearest
     WHERE held.account_id = h.account_id AND NOT held.acting AND held.struck_at IS NULL
       AND held.from_on <= nearest.day AND coalesce(held.until_on, 'infinity') >= nearest.day
     ORDER BY held.from_on, held.id LIMIT 1) own ON h.acting
  WHERE h.position_id = ANY($1::uuid[]) ORDER BY h.from_on DESC, h.id DESC`;

const waivers = `SELECT w.id, w.position_id AS "positionId", w.reason, w.document_no AS "documentNo", w.from_on AS "fromOn", w.until_on AS "untilOn",
    w.granted_at AS "grantedAt", p.title_th AS "grantedTh", p.title_en AS "grantedEn", w.revoked_at IS NOT NULL AS revoked
  FROM waiver w JOIN position p ON p.id = w.granted_by_position WHERE w.position_id = ANY($1::uuid[]) ORDER BY w.from_on DESC, w.id DESC`;

const coversOf = (kinds: readonly string[]) => documentKinds.filter((kind) => kinds.includes(kind));

function tenureOf(line: TenureLine, today: string): Tenure {
  const { id, accountId, fromOn, untilOn, ownTitle, struckReason, accountDisabled } = line;
  const order = { no: line.orderNo ?? '', on: line.orderOn, covers: line.covers && coversOf(line.covers), file: line.orderFile };
  return {
    id,
    accountId,
    name: { th: line.nameTh, en: line.nameEn },
    ownTitle,
    fromOn,
    untilOn,
    order: line.acting ? order : null,
    standing: struckReason === null ? standingOn(line, today) : 'struck',
    struckReason,
    accountDisabled,
  };
}

const waiverOf = ({ grantedAt, grantedTh, grantedEn, revoked, ...line }: WaiverLine, today: string): WaiverView => ({
  ...line,
  grantedAt: grantedAt.toISOString(),
  grantedBy: { th: grantedTh, en: grantedEn },
  standing: revoked ? 'revoked' : standingOn(line, today),
});

/** Positions with everybody who holds, held or will hold them. */
@Injectable()
export class ReadStaffing {
  constructor(private readonly clock: Clock) {}

  async of(tx: EntityManager, actor: Actor, offices: readonly OfficeRow[]): Promise<StaffedPosition[]> {
    const today = this.clock.today();
    const ids = offices.map(({ id }) => id);
    const held = await tx.query<TenureLine[]>(tenures, [ids, today]);
    const waived = await tx.query<WaiverLine[]>(waivers, [ids]);
    return offices.map((office) => ({
      id: office.id,
      role: office.role,
      title: { th: office.titleTh, en: office.titleEn },
      access: office.access,
      division: office.division,
      tenures: held.filter(({ positionId }) => positionId === office.id).map((line) => tenureOf(line, today)),
      waivers: waived.filter(({ positionId }) => positionId === office.id).map((line) => waiverOf(line, today)),
      may: { appoint: mayAppoint(actor, office), order: mayRecordOrder(actor, office), waive: mayWaive(actor, office) },
    }));
  }

  async one(tx: EntityManager, actor: Actor, office: OfficeRow): Promise<StaffedPosition> {
    const [read] = await this.of(tx, actor, [office]);
    if (!read) throw new Error(`position ${office.id} was not read`);
    return read;
  }
}
