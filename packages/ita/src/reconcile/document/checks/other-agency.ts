import type { Finding } from '../../finding.js';
import { agencyMentions } from '../agency/agency-mentions.js';
import type { DocumentCheck } from '../document-check.js';

/** Another agency's name in the text: copied from its document. */
export const otherAgency: DocumentCheck = (context): Finding[] =>
  agencyMentions(context)
    .filter(({ kind }) => kind === 'other')
    .map(({ where, place, printed }) => ({
      code: 'other-agency-name',
      severity: 'warning',
      where,
      printed,
      expected: context.document.agency?.name ?? null,
      source: place,
      message: {
        th: `ข้อความเอ่ยชื่อ “${printed}” ซึ่งเป็นหน่วยงานอื่น อาจคัดลอกมาจากเอกสารของหน่วยงานนั้น`,
        en: `The text names “${printed}”, another agency; it may be copied from its document`,
      },
      remedy: { th: 'แก้เป็นชื่อหน่วยงานของตน หากไม่ได้ตั้งใจกล่าวถึงหน่วยงานนั้น', en: "Put your own agency's name, unless the other one is meant" },
    }));
