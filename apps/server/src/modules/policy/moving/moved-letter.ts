import type { Bilingual } from '@prongsai/contracts';
import { formatThaiDate } from '@prongsai/thai';
import type { Letter } from '../../notifications/index.js';

const day = (iso: string): Bilingual => ({ th: formatThaiDate(iso, 'official'), en: formatThaiDate(iso, 'weekday', { language: 'en' }) });

export interface MovedFacts {
  readonly fiscalYear: number;
  readonly milestone: Bilingual;
  /** Of one measure alone. */
  readonly measureNo: number | null;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

/** To an agency whose due day was moved. */
export function movedLetter({ fiscalYear, milestone, measureNo, before, after, reason }: MovedFacts): Letter {
  const what = {
    th: measureNo === null ? milestone.th : `${milestone.th} มาตรการที่ ${measureNo}`,
    en: measureNo === null ? milestone.en : `${milestone.en}, measure ${measureNo}`,
  };
  return {
    subject: { th: `กำหนดถูกเลื่อน: ${what.th}`, en: `A deadline was moved: ${what.en}` },
    body: {
      th: `กำหนด${what.th} ปีงบประมาณ ${fiscalYear} ถูกเลื่อนจาก${day(before).th} เป็น${day(after).th} เพราะ${reason} ครบกำหนดสิ้นวันนั้น ระบบจัดการเตือนตามกำหนดใหม่แล้ว`,
      en: `The deadline of “${what.en}”, fiscal year ${fiscalYear} B.E., was moved from ${day(before).en} to ${day(after).en}, because: ${reason}. It is due at the end of that day; reminders follow the new day.`,
    },
  };
}

/** To the coordinator, where somebody else moved it. */
export function movedForProvinceLetter({ agencies, ...facts }: Omit<MovedFacts, 'measureNo'> & { readonly agencies: number }): Letter {
  const { subject, body } = movedLetter({ ...facts, measureNo: null });
  return { subject, body: { th: `${body.th} (หน่วยงานในจังหวัด ${agencies} แห่ง)`, en: `${body.en} It concerns ${agencies} agencies of the province.` } };
}
