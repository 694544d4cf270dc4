import type { Bilingual } from '@prongsai/contracts';
import type { Recipient } from '@prongsai/ita';
import { bangkokDay, formatThaiDate } from '@prongsai/thai';

interface Facts {
  readonly audience: Recipient;
  readonly ofMeasure: boolean;
  /** Since when the cycle waits for them. */
  readonly since: Date | null;
  readonly nobody: boolean;
}

const waited = (since: Date): Bilingual => {
  const day = bangkokDay(since);
  return {
    th: `เรื่องอยู่ที่ตำแหน่งนี้ตั้งแต่วันที่ ${formatThaiDate(day, 'short')}`,
    en: `The matter has been with this office since ${formatThaiDate(day, 'short', { language: 'en' })}.`,
  };
};
const holder = ({ ofMeasure, since }: Facts): Bilingual => {
  if (ofMeasure) return { th: 'เป็นหัวหน้าส่วนราชการที่รับผิดชอบมาตรการนี้ หรือเจ้าหน้าที่ผู้ดูแลแผน', en: 'Heads of the divisions that lead the measure, and the officer who keeps the plan.' };
  return since === null
    ? { th: 'ขณะนี้ไม่มีตำแหน่งใดต้องดำเนินการ จึงแจ้งเจ้าหน้าที่ของหน่วยงานให้ทราบล่วงหน้า', en: 'Nobody is waited for at present, so that the officer is told what comes.' }
    : waited(since);
};

const because: Record<Recipient, (facts: Facts) => Bilingual> = {
  holder,
  superior: () => ({ th: 'เป็นผู้บังคับบัญชาของตำแหน่งที่เรื่องค้างอยู่ ตามลำดับการเตือนเมื่อเลยกำหนด', en: 'The superior of the office that holds the matter, as the ladder says once it is late.' }),
  clerk: () => ({ th: 'เป็นปลัดของหน่วยงาน ตามลำดับการเตือนเมื่อเลยกำหนด', en: 'The clerk of the agency, as the ladder says once it is late.' }),
  coordinator: () => ({ th: 'เป็นท้องถิ่นจังหวัดซึ่งติดตามหน่วยงานนี้ ตามลำดับการเตือนเมื่อเลยกำหนด', en: 'The coordinator of the province, as the ladder says once it is late.' }),
};

/** Why a letter goes to the positions it goes to. */
export const whyThese = (facts: Facts): Bilingual =>
  facts.nobody ? { th: 'วันนี้ไม่มีผู้ดำรงตำแหน่งที่ต้องเตือน', en: 'Nobody holds a position to be reminded today.' } : because[facts.audience](facts);
