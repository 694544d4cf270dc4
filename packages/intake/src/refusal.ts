import type { Bilingual } from '@prongsai/thai';

/** Why a file is not read at all. */
export const refusalCodes = [
  'empty-file',
  'too-large',
  'unknown-format',
  'old-format',
  'wrong-extension',
  'damaged-file',
  'encrypted-file',
  'zip-bomb',
  'external-entity',
  'no-text',
  'other-assessment',
  'nothing-found',
  'too-slow',
  'too-much-memory',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** The reader's own refusal: what is wrong with the file, and the way out. Nothing else is ever thrown at a caller. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';

  constructor(
    readonly code: RefusalCode,
    /** Names, sizes and the like, for the log; the words for people come from the code. */
    readonly facts: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}

export const refusalTexts: Record<RefusalCode, { title: Bilingual; detail: Bilingual }> = {
  'empty-file': {
    title: { th: 'ไฟล์ว่าง', en: 'The file is empty' },
    detail: { th: 'เปิดไฟล์ต้นฉบับ ตรวจว่ามีเนื้อหา แล้วบันทึกและส่งใหม่', en: 'Open the original, see that it has content, save it and send it again' },
  },
  'too-large': {
    title: { th: 'ไฟล์ใหญ่เกินไป', en: 'The file is too large' },
    detail: { th: 'ลดขนาดภาพหรือแบ่งเอกสารเป็นส่วน แล้วส่งทีละส่วน', en: 'Reduce its pictures or split it, and send one part at a time' },
  },
  'unknown-format': {
    title: { th: 'อ่านไฟล์ชนิดนี้ไม่ได้', en: 'This kind of file cannot be read' },
    detail: { th: 'ใช้ไฟล์ DOCX, XLSX, CSV, PDF ที่มีตัวอักษร หรือข้อความธรรมดา', en: 'Use DOCX, XLSX, CSV, a PDF with text, or plain text' },
  },
  'old-format': {
    title: { th: 'ไฟล์รูปแบบเก่า', en: 'The file is of an old format' },
    detail: { th: 'เปิดไฟล์แล้วบันทึกใหม่เป็น DOCX หรือ XLSX จากนั้นส่งอีกครั้ง', en: 'Open it, save it as DOCX or XLSX, and send it again' },
  },
  'wrong-extension': {
    title: { th: 'นามสกุลไฟล์ไม่ตรงกับเนื้อหา', en: 'The extension does not fit the content' },
    detail: { th: 'เปลี่ยนนามสกุลไฟล์ให้ตรงกับชนิดจริง หรือบันทึกใหม่จากโปรแกรมต้นทาง', en: 'Give the file its true extension, or save it again from the program it came from' },
  },
  'damaged-file': {
    title: { th: 'ไฟล์เสียหายหรือไม่ครบ', en: 'The file is damaged or cut off' },
    detail: { th: 'ดาวน์โหลดหรือบันทึกไฟล์ใหม่จากต้นฉบับ แล้วส่งอีกครั้ง', en: 'Download or save it again from the original, and send it again' },
  },
  'encrypted-file': {
    title: { th: 'ไฟล์มีรหัสผ่าน', en: 'The file is protected by a password' },
    detail: { th: 'เปิดไฟล์ด้วยรหัสผ่าน บันทึกเป็นไฟล์ที่ไม่มีรหัส แล้วส่งใหม่', en: 'Open it with the password, save it without one, and send it again' },
  },
  'zip-bomb': {
    title: { th: 'ไฟล์ขยายตัวผิดปกติ', en: 'The file unpacks to an unreasonable size' },
    detail: { th: 'ไฟล์นี้อาจเป็นอันตราย ให้บันทึกใหม่จากโปรแกรมต้นทางแล้วส่งอีกครั้ง', en: 'It may be harmful; save it again from the program it came from' },
  },
  'external-entity': {
    title: { th: 'ไฟล์อ้างถึงข้อมูลภายนอก', en: 'The file refers to something outside itself' },
    detail: { th: 'ระบบไม่เปิดข้อมูลภายนอก ให้บันทึกใหม่จากโปรแกรมต้นทางแล้วส่งอีกครั้ง', en: 'Nothing outside is opened; save it again from the program it came from' },
  },
  'no-text': {
    title: { th: 'เอกสารเป็นภาพ ไม่มีตัวอักษร', en: 'The document is a picture without text' },
    detail: { th: 'ใช้ไฟล์ต้นฉบับ Word หรือ Excel หรือแปลงภาพเป็นตัวอักษรก่อน หรือกรอกคะแนนด้วยมือ', en: 'Use the original Word or Excel file, run text recognition first, or type the scores in' },
  },
  'other-assessment': {
    title: { th: 'ไม่ใช่เอกสาร ITA ขององค์กรปกครองส่วนท้องถิ่น', en: 'Not an ITA document of a local government' },
    detail: { th: 'เอกสารนี้เป็นการประเมินของโรงพยาบาล สถานศึกษา หรือหน่วยงานประเภทอื่น ซึ่งใช้เกณฑ์คนละชุด', en: 'It belongs to the assessment of hospitals, schools or other agencies, which has other rules' },
  },
  'nothing-found': {
    title: { th: 'ไม่พบข้อมูล ITA ในเอกสาร', en: 'No ITA data found in the document' },
    detail: { th: 'ตรวจว่าเป็นเอกสารผลการประเมิน มาตรการ หรือรายงานตามมาตรการ แล้วส่งใหม่ หรือกรอกด้วยมือ', en: 'See that it is a result, a plan of measures or a report, and send it again, or type it in' },
  },
  'too-slow': {
    title: { th: 'อ่านไฟล์นานเกินกำหนด', en: 'Reading took too long' },
    detail: { th: 'แบ่งเอกสารเป็นส่วนหรือบันทึกใหม่ให้เรียบง่ายขึ้น แล้วส่งอีกครั้ง', en: 'Split the document or save it in a simpler form, and send it again' },
  },
  'too-much-memory': {
    title: { th: 'ไฟล์ใช้หน่วยความจำเกินกำหนด', en: 'Reading needs too much memory' },
    detail: { th: 'แบ่งเอกสารเป็นส่วน แล้วส่งทีละส่วน', en: 'Split the document and send one part at a time' },
  },
};
