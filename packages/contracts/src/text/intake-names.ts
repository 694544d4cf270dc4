import type { Bilingual } from '../primitives.js';
import type { ColumnMeaning, RowStatus } from '../routes/intake-import.js';
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

export const columnMeaningNames: Record<ColumnMeaning, Bilingual> = {
  name: { th: 'ชื่อหน่วยงาน', en: 'Name of the agency' },
  type: { th: 'ประเภทหน่วยงาน', en: 'Type of the agency' },
  district: { th: 'อำเภอ', en: 'District' },
  province: { th: 'จังหวัด', en: 'Province' },
  overall: { th: 'คะแนนรวม', en: 'Overall score' },
  grade: { th: 'ระดับผล', en: 'Grade' },
  indicator: { th: 'คะแนนตัวชี้วัด', en: 'Score of an indicator' },
  ignored: { th: 'ไม่นำเข้า', en: 'Ignored' },
};

export const rowStatusNames: Record<RowStatus, Bilingual> = {
  added: { th: 'เพิ่มใหม่', en: 'Added' },
  changed: { th: 'เปลี่ยนค่า', en: 'Changed' },
  same: { th: 'เหมือนเดิม', en: 'The same' },
  refused: { th: 'นำเข้าไม่ได้', en: 'Refused' },
};
