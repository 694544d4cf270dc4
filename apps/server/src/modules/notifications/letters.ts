import type { Bilingual } from '@prongsai/contracts';
import { definitionWords, type DefinitionId } from '@prongsai/ita';
import { formatThaiDate } from '@prongsai/thai';

/** What a message says; it names positions and agencies, never a person. */
export interface Letter {
  readonly subject: Bilingual;
  readonly body: Bilingual;
}

export interface LetterFacts {
  readonly agency: Bilingual;
  readonly fiscalYear: number;
  readonly definitionId: DefinitionId;
}

/** The annual cycle is the year itself; any other workflow is named. */
const head = ({ agency, fiscalYear, definitionId }: LetterFacts): Bilingual => {
  const { name } = definitionWords(definitionId);
  const other = definitionId !== 'annual-cycle';
  return {
    th: `${agency.th} ปีงบประมาณ ${fiscalYear}${other ? ` ${name.th}` : ''}`,
    en: `${agency.en}, fiscal year ${fiscalYear} B.E.${other ? `, ${name.en}` : ''}`,
  };
};

const day = (iso: string): Bilingual => ({
  th: formatThaiDate(iso, 'long'),
  en: formatThaiDate(iso, 'long', { language: 'en' }),
});

/** To every position that is asked to decide. */
export const askedLetter = (facts: LetterFacts & { document: Bilingual; round: number }): Letter => ({
  subject: { th: `โปรดพิจารณา${facts.document.th}`, en: `Please decide: ${facts.document.en}` },
  body: {
    th: `${head(facts).th}: ${facts.document.th} รอบที่ ${facts.round} รอการพิจารณาของท่าน เปิดอ่านเอกสารก่อนอนุมัติหรือส่งคืน`,
    en: `${head(facts).en}: ${facts.document.en}, round ${facts.round}, waits for your decision. Read the document before you approve or return it.`,
  },
});

/** To those who wrote the document. */
export const returnedLetter = (facts: LetterFacts & { document: Bilingual; remarks: number }): Letter => ({
  subject: { th: `ส่งคืน${facts.document.th}`, en: `Returned: ${facts.document.en}` },
  body: {
    th: `${head(facts).th}: ${facts.document.th} ถูกส่งคืนพร้อมข้อสังเกต ${facts.remarks} ข้อ โปรดแก้ไขแล้วเสนอใหม่`,
    en: `${head(facts).en}: ${facts.document.en} came back with ${facts.remarks} remark(s). Please mend it and send it again.`,
  },
});

export const approvedLetter = (facts: LetterFacts & { document: Bilingual }): Letter => ({
  subject: { th: `${facts.document.th}ได้รับอนุมัติแล้ว`, en: `Approved: ${facts.document.en}` },
  body: {
    th: `${head(facts).th}: ${facts.document.th} ได้รับอนุมัติครบทุกระดับ ระบบจัดทำเอกสารให้แล้ว เหลือการเผยแพร่`,
    en: `${head(facts).en}: ${facts.document.en} is approved at every level. The document is made; it remains to be published.`,
  },
});

/** A rung of the ladder: `days` working days before (negative) or after the due day. */
export const reminderLetter = (facts: LetterFacts & { milestone: Bilingual; dueOn: string; days: number }): Letter => {
  const due = day(facts.dueOn);
  const count = Math.abs(facts.days);
  const late = facts.days > 0;
  const when = late
    ? { th: `ล่าช้า ${count} วันทำการ`, en: `${count} working day(s) late` }
    : { th: count === 0 ? 'ครบกำหนดวันนี้' : `เหลือ ${count} วันทำการ`, en: count === 0 ? 'due today' : `${count} working day(s) left` };
  return {
    subject: { th: `${facts.milestone.th}: ${when.th}`, en: `${facts.milestone.en}: ${when.en}` },
    body: {
      th: `${head(facts).th}: ${facts.milestone.th} ครบกำหนดสิ้นวันที่ ${due.th} (${when.th})`,
      en: `${head(facts).en}: ${facts.milestone.en} is due at the end of ${due.en} (${when.en}).`,
    },
  };
};

/** To the officer when the engine could not open a step on its day. */
export const timerHeldLetter = (facts: LetterFacts & { step: Bilingual; reasons: readonly Bilingual[] }): Letter => ({
  subject: { th: `ยังเปิดขั้น${facts.step.th}ไม่ได้`, en: `Could not open: ${facts.step.en}` },
  body: {
    th: `${head(facts).th}: ถึงวันเปิดขั้น${facts.step.th}แล้ว แต่ยังขาด ${facts.reasons.map(({ th }) => th).join(' · ')}`,
    en: `${head(facts).en}: the day to open this step has come (${facts.step.en}), but this is missing: ${facts.reasons.map(({ en }) => en).join(' · ')}`,
  },
});
