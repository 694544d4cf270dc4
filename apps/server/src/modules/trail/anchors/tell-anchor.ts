import { Injectable } from '@nestjs/common';
import { shortCode, type Anchor, type ChainHead, type ChainName } from '@prongsai/trail';
import { formatThaiDate } from '@prongsai/thai';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/index.js';
import { Notifier, type Letter } from '../../notifications/index.js';
import { People } from '../../people/index.js';

interface NamedChain {
  readonly provinceId: string;
  readonly chain: ChainName;
  readonly th: string;
  readonly en: string;
}

/** Every province's own chain first, then those of its agencies. */
const chainsOfProvinces = `
  SELECT id AS "provinceId", 'province:' || id AS chain, name_th AS th, name_en AS en, 0 AS place FROM province
  UNION ALL SELECT province_id, 'agency:' || id, short_name_th, short_name_en, 1 FROM agency
  ORDER BY 1, place, 3`;

/** Sends the coordinators of each province where its chains stand: what is in many letter boxes cannot be changed afterwards. */
@Injectable()
export class TellAnchor {
  constructor(
    private readonly clock: Clock,
    private readonly people: People,
    private readonly notifier: Notifier,
  ) {}

  async tell(tx: EntityManager, anchor: Anchor): Promise<void> {
    const heads = new Map(anchor.heads.map((head) => [head.chain, head]));
    const chains = await tx.query<NamedChain[]>(chainsOfProvinces);
    for (const provinceId of new Set(chains.map((chain) => chain.provinceId))) {
      const seats = await this.people.positionsOfProvince(tx, provinceId, 'coordinator', this.clock.today());
      const own = chains.flatMap((chain) => (chain.provinceId === provinceId ? linesOf(chain, heads.get(chain.chain)) : []));
      const letter = anchorLetter(anchor, own);
      await this.notifier.tell(tx, { event: `anchor:${anchor.day}`, topic: `anchor:${anchor.day}`, kind: 'notice', lateDays: 0, seats, letter, link: '/trail', leaves: 'soon' });
    }
  }
}

interface Line {
  readonly th: string;
  readonly en: string;
  readonly full: string;
}

const linesOf = ({ th, en }: NamedChain, head: ChainHead | undefined): Line[] =>
  head
    ? [{ th: `${th}: รายการที่ ${head.no} รหัส ${shortCode(head.hash)}`, en: `${en}: entry ${head.no}, code ${shortCode(head.hash)}`, full: `${head.chain} ${head.no} ${head.hash}` }]
    : [];

const anchorLetter = ({ day, hash }: Anchor, lines: readonly Line[]): Letter => {
  const full = [`${day} ${hash}`, ...lines.map((line) => line.full)].join('\n');
  const dayTh = formatThaiDate(day, 'long');
  const dayEn = formatThaiDate(day, 'long', { language: 'en' });
  return {
    subject: { th: `รหัสยืนยันร่องรอยประจำวันที่ ${dayTh}`, en: `Codes of the trail, ${dayEn}` },
    body: {
      th: `โปรดเก็บข้อความนี้ไว้ หากร่องรอยถูกแก้ไขภายหลัง รหัสจะไม่ตรงกัน รหัสของทั้งระบบ ${shortCode(hash)}\n${lines.map((line) => line.th).join('\n')}\n\nรหัสเต็มสำหรับตรวจสอบ\n${full}`,
      en: `Please keep this message: should the trail be changed later, the codes will differ. The whole system: ${shortCode(hash)}\n${lines.map((line) => line.en).join('\n')}`,
    },
  };
};
