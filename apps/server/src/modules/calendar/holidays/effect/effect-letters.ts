import { texts, type Bilingual } from '@prongsai/contracts';
import { formatThaiDate } from '@prongsai/thai';
import type { Letter } from '../../../notifications/index.js';
import type { Announcement, MovedDueDay } from '../../index.js';

const written = (day: string): Bilingual => ({ th: formatThaiDate(day, 'official'), en: formatThaiDate(day, 'weekday', { language: 'en' }) });

/** What has become of the day, as a sentence begins. */
const because = ({ day, kind, name, source }: Announcement): Bilingual => {
  const on = written(day);
  return kind === 'withdrawn'
    ? { th: `${on.th} ไม่เป็นวันหยุดแล้ว (${name.th}) ตาม${source}`, en: `${on.en} is worked after all (${name.en}; ${source}).` }
    : { th: `${on.th} เป็นวันหยุด (${name.th}) ตาม${source}`, en: `${on.en} is a day off (${name.en}; ${source}).` };
};

export interface Counts {
  readonly agencies: number;
  readonly deadlines: number;
  readonly reminders: number;
}

/** To the coordinator: what has moved in the province. */
export function effectLetter(announced: Announcement, { agencies, deadlines, reminders }: Counts): Letter {
  const { th, en } = because(announced);
  return {
    subject: { th: `ปฏิทินวันหยุดเปลี่ยน: ${written(announced.day).th}`, en: `The calendar has changed: ${written(announced.day).en}` },
    body: {
      th: `${th} ระบบปรับกำหนด ${deadlines} รายการ และการเตือนที่ยังไม่ส่ง ${reminders} รายการ ของหน่วยงาน ${agencies} แห่งแล้ว`,
      en: `${en} It has moved ${deadlines} deadline(s) and ${reminders} reminder(s) that had not gone out, of ${agencies} agencies.`,
    },
  };
}

/** To an agency whose due day has moved. */
export function dueDayLetter(announced: Announcement, { milestone, from, to }: Pick<MovedDueDay, 'milestone' | 'from' | 'to'>): Letter {
  const { th, en } = because(announced);
  const what = texts.milestones[milestone];
  return {
    subject: { th: `กำหนดเปลี่ยนตามวันหยุด: ${what.th}`, en: `A deadline has moved with the calendar: ${what.en}` },
    body: {
      th: `${th} กำหนด${what.th}จึงเปลี่ยนจาก${written(from).th} เป็น${written(to).th} ครบกำหนดสิ้นวันนั้น`,
      en: `${en} What was due on ${written(from).en} is due at the end of ${written(to).en}: ${what.en}.`,
    },
  };
}
