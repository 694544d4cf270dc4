import type { Bilingual } from '../primitives.js';
import type { ColumnField, RowOutcome } from '../routes/intake-import.js';
import type { IntakeAction, IntakeFormat, IntakeState } from '../routes/intakes.js';

export const intakeStateNames: Record<IntakeState, Bilingual> = {
  waiting: { th: 'รออ่าน', en: 'Waiting' },
  reading: { th: 'กำลังอ่าน', en: 'Reading' },
  read: { th: 'อ่านแล้ว รอตรวจ', en: 'Read, to be reviewed' },
  refused: { th: 'อ่านไม่ได้', en: 'Could not be read' },
  accepted: { th: 'รับเข้าระบบแล้ว', en: 'Accepted' },
  undone: { th: 'ยกเลิกการรับแล้ว', en: 'Undone' },
};

export const intakeActionNames: Record<IntakeAction, Bilingual> = {
  answer: { th: 'ตอบข้อสังเกต', en: 'Answer' },
  correct: { th: 'แก้ไขค่า', en: 'Correct' },
  map: { th: 'กำหนดคอลัมน์', en: 'Map the columns' },
  accept: { th: 'รับเข้าระบบ', en: 'Accept' },
  undo: { th: 'ยกเลิกการรับ', en: 'Undo' },
};

export const intakeFormatNames: Record<IntakeFormat, Bilingual> = {
  docx: { th: 'เอกสาร Word', en: 'Word document' },
  xlsx: { th: 'แผ่นงาน Excel', en: 'Excel workbook' },
  csv: { th: 'ตาราง CSV', en: 'CSV table' },
  pdf: { th: 'เอกสาร PDF', en: 'PDF document' },
  text: { th: 'ข้อความธรรมดา', en: 'Plain text' },
};

const indicator = (no: number): Bilingual => ({ th: `ตัวชี้วัดที่ ${no}`, en: `Indicator ${no}` });

export const columnFieldNames: Record<ColumnField, Bilingual> = {
  numbering: { th: 'ลำดับที่', en: 'Number' },
  rank: { th: 'อันดับ', en: 'Rank' },
  name: { th: 'ชื่อหน่วยงาน', en: 'Name of the agency' },
  type: { th: 'ประเภทหน่วยงาน', en: 'Type of the agency' },
  district: { th: 'อำเภอ', en: 'District' },
  province: { th: 'จังหวัด', en: 'Province' },
  fiscalYear: { th: 'ปีงบประมาณ', en: 'Fiscal year' },
  overall: { th: 'คะแนนรวม', en: 'Overall score' },
  grade: { th: 'ระดับผล', en: 'Grade' },
  IIT: { th: 'คะแนน IIT', en: 'IIT' },
  EIT: { th: 'คะแนน EIT', en: 'EIT' },
  OIT: { th: 'คะแนน OIT', en: 'OIT' },
  'indicator:1': indicator(1),
  'indicator:2': indicator(2),
  'indicator:3': indicator(3),
  'indicator:4': indicator(4),
  'indicator:5': indicator(5),
  'indicator:6': indicator(6),
  'indicator:7': indicator(7),
  'indicator:8': indicator(8),
  'indicator:9': indicator(9),
  'indicator:10': indicator(10),
};

export const rowOutcomeNames: Record<RowOutcome, Bilingual> = {
  create: { th: 'เพิ่มใหม่', en: 'New' },
  change: { th: 'เปลี่ยนค่า', en: 'Changed' },
  same: { th: 'เหมือนเดิม', en: 'The same' },
  'unknown-agency': { th: 'ไม่พบหน่วยงาน', en: 'Agency not known' },
  error: { th: 'นำเข้าไม่ได้', en: 'Cannot be taken' },
};
