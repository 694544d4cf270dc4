import type { Finding } from '@prongsai/ita';
import type { FileNote } from './blocks.js';

const texts: Record<FileNote['code'], Pick<Finding, 'severity' | 'message' | 'remedy'>> = {
  'macro-present': {
    severity: 'warning',
    message: { th: 'ไฟล์มีแมโคร ระบบไม่ได้เรียกใช้และไม่ได้เก็บแมโครไว้', en: 'The file has macros; they were neither run nor kept' },
    remedy: { th: 'ตรวจว่าไฟล์มาจากแหล่งที่เชื่อถือได้ แล้วบันทึกเป็น DOCX หรือ XLSX ที่ไม่มีแมโคร', en: 'See that the file comes from a source you trust, and save it as DOCX or XLSX without macros' },
  },
  'formula-neutralised': {
    severity: 'info',
    message: { th: 'ช่องนี้เป็นสูตร ระบบอ่านค่าที่บันทึกไว้ล่าสุดและไม่ได้คำนวณใหม่', en: 'The cell is a formula; its stored value was read and nothing was worked out' },
    remedy: { th: 'ตรวจค่าที่อ่านได้กับต้นฉบับ', en: 'Compare the value read with the original' },
  },
};

const placeName = (note: FileNote): string => (note.place?.kind === 'cell' ? ` (${[note.place.sheet, note.place.cell].filter((part) => part !== '').join('!')})` : '');

/** What is to be known of the file itself, as findings; those of one kind are one finding, at the first of their places. */
export const fileFindings = (notes: readonly FileNote[]): Finding[] => {
  const [macro] = notes.filter(({ code }) => code === 'macro-present');
  const formulas = notes.filter(({ code }) => code === 'formula-neutralised');
  const [formula] = formulas;
  const of = (note: FileNote, more: number): Finding => {
    const { severity, message, remedy } = texts[note.code];
    const th = `${message.th}${placeName(note)}${more > 0 ? ` และอีก ${more} ช่อง` : ''}`;
    const en = `${message.en}${placeName(note)}${more > 0 ? `, and ${more} more` : ''}`;
    return { code: note.code, severity, where: 'file', printed: note.printed, expected: null, source: note.place, message: { th, en }, remedy };
  };
  return [...(macro === undefined ? [] : [of(macro, 0)]), ...(formula === undefined ? [] : [of(formula, formulas.length - 1)])];
};
