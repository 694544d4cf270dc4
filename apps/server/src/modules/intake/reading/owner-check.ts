import type { ReadDocument } from '@prongsai/contracts';
import { agencyKey } from '@prongsai/intake';
import type { Finding } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Agencies } from '../../agencies/index.js';

/** A document that bears another agency's name may have been sent by mistake: somebody must say that it is the right one. */
@Injectable()
export class OwnerCheck {
  constructor(private readonly agencies: Agencies) {}

  async check(tx: EntityManager, agencyId: string, { agency: printed }: ReadDocument, found: readonly Finding[]): Promise<Finding[]> {
    const agency = (await this.agencies.byIds(tx, [agencyId])).get(agencyId);
    if (!printed || !agency || found.some(({ code, where }) => code === 'other-agency-name' && where === 'agency')) return [];
    if (agencyKey(printed.name, printed.type) === agencyKey(agency.nameTh, agency.type)) return [];
    return [
      {
        code: 'other-agency-name',
        severity: 'warning',
        where: 'agency',
        printed: printed.name,
        expected: agency.nameTh,
        message: {
          th: `เอกสารระบุชื่อ ${printed.name} ซึ่งไม่ตรงกับ${agency.nameTh}`,
          en: `The document bears the name ${printed.name}, not that of ${agency.nameEn}`,
        },
        remedy: {
          th: 'ตรวจว่าเป็นไฟล์ของหน่วยงานนี้ หากชื่อพิมพ์ผิดให้แก้ไขชื่อหรือรับทราบพร้อมระบุเหตุผล',
          en: 'See that it is the file of this agency; if only the name is misprinted, correct it or accept it and say why',
        },
      },
    ];
  }
}
