import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/index.js';
import { Notifier, type Letter, type Message } from '../../notifications/index.js';
import { People, type Seat } from '../../people/index.js';

interface Bounced {
  readonly letterId: string;
  readonly provinceId: string;
  readonly agencyId: string | null;
  readonly positionId: string;
}

const remember = `INSERT INTO mail_bounce (account_id, address, answer, at) SELECT DISTINCT ON (account_id) account_id, address, last_error, $2
    FROM letter WHERE id = ANY ($1) ORDER BY account_id
  ON CONFLICT (account_id) DO UPDATE SET address = excluded.address, answer = excluded.answer, at = excluded.at`;
/** The positions that the letters were for. */
const bounced = `SELECT DISTINCT l.id AS "letterId", l.province_id AS "provinceId", p.agency_id AS "agencyId", p.id AS "positionId"
  FROM letter l JOIN delivery d ON d.letter_id = l.id JOIN notification n ON n.id = d.notification_id JOIN position p ON p.id = n.position_id
 WHERE l.id = ANY ($1) ORDER BY 1, 4`;

const toReader: Letter = {
  subject: { th: 'จดหมายถึงท่านส่งไม่ถึง', en: 'A letter to you came back' },
  body: {
    th: 'ระบบรับส่งอีเมลไม่รับจดหมายตามที่อยู่อีเมลของท่าน ระหว่างนี้โปรดติดตามเรื่องในระบบ และแจ้งเจ้าหน้าที่ของหน่วยงานหรือท้องถิ่นจังหวัดให้แก้ไขที่อยู่อีเมล',
    en: 'The mail server takes no letters at your address. Please look here for what concerns you, and ask the officer of your agency or the province coordinator to mend the address.',
  },
};
const toMender = ({ titleTh, titleEn }: Seat): Letter => ({
  subject: { th: `อีเมลของ${titleTh}ส่งไม่ถึง`, en: `Mail does not reach: ${titleEn}` },
  body: {
    th: `จดหมายถึง${titleTh}ถูกตีกลับ ระบบหยุดส่งอีเมลถึงที่อยู่นี้จนกว่าจะแก้ไข โปรดตรวจสอบที่อยู่อีเมลกับผู้ดำรงตำแหน่ง`,
    en: `A letter to ${titleEn} came back. Nothing more is sent to this address until it is mended; please check it with the holder.`,
  },
});

/** Says that an address takes no letters: to its owner in the console, and to whoever can mend it. */
@Injectable()
export class TellBounces {
  constructor(
    private readonly clock: Clock,
    private readonly people: People,
    private readonly notifier: Notifier,
  ) {}

  async tell(tx: EntityManager, letterIds: readonly string[]): Promise<void> {
    if (letterIds.length === 0) return;
    await tx.query(remember, [letterIds, this.clock.now()]);
    const rows = await tx.query<Bounced[]>(bounced, [letterIds]);
    const readers = await this.people.positionsById(tx, rows.map(({ positionId }) => positionId), this.clock.today());
    const menders = await this.#menders(tx, rows);
    const messages = rows.flatMap((row): Message[] => {
      const reader = readers.find(({ positionId }) => positionId === row.positionId);
      return reader ? messagesOf(row, reader, menders(row).filter(({ positionId }) => positionId !== row.positionId)) : [];
    });
    await this.notifier.tellAll(tx, messages);
  }

  /** The officers of the agency; for an officer, and where there is none, the coordinators of the province. */
  async #menders(tx: EntityManager, rows: readonly Bounced[]): Promise<(row: Bounced) => readonly Seat[]> {
    const today = this.clock.today();
    const agencyIds = [...new Set(rows.flatMap(({ agencyId }) => agencyId ?? []))];
    const officers = (await this.people.positionsOfAgencies(tx, agencyIds, today)).filter(({ role }) => role === 'officer');
    const coordinators: Seat[] = [];
    for (const provinceId of new Set(rows.map((row) => row.provinceId))) coordinators.push(...(await this.people.positionsOfProvince(tx, provinceId, 'coordinator', today)));
    return ({ agencyId, provinceId, positionId }) => {
      const ofAgency = officers.filter((seat) => seat.agencyId === agencyId && seat.positionId !== positionId);
      return ofAgency.length > 0 ? ofAgency : coordinators.filter((seat) => seat.provinceId === provinceId);
    };
  }
}

const messagesOf = ({ letterId }: Bounced, reader: Seat, menders: readonly Seat[]): Message[] => {
  const about = { topic: `letter:${letterId}`, kind: 'duty', lateDays: 0 } as const;
  return [
    { ...about, event: `bounced:${letterId}`, seats: [reader], letter: toReader, link: null, leaves: 'never' },
    { ...about, event: `mendAddress:${letterId}:${reader.positionId}`, seats: menders, letter: toMender(reader), link: '/people', leaves: 'soon' },
  ];
};
