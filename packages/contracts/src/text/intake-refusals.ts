import type { RefusalText } from './refusal-text.js';

/** Why something cannot be done with an intake, and why something in it was left out. */
export const intakeRefusalCodes = [
  'intake-not-read',
  'intake-settled',
  'intakes-waiting',
  'intake-not-accepted',
  'intake-of-agency',
  'intake-of-province',
  'intake-finding-open',
  'intake-year-missing',
  'intake-nothing-to-take',
  'intake-value-unknown',
  'intake-value-unfit',
  'intake-used-since',
  'intake-plan-changed',
  'intake-cycle-missing',
  'intake-cycle-past',
  'intake-analysis-kept',
  'intake-measure-there',
  'intake-reports-left',
  'intake-row-agency-unknown',
] as const;
export type IntakeRefusalCode = (typeof intakeRefusalCodes)[number];

export const intakeRefusals: Record<IntakeRefusalCode, RefusalText> = {
  'intake-not-read': {
    message: { th: 'ระบบยังอ่านไฟล์นี้ไม่เสร็จ หรืออ่านไม่ได้', en: 'The file has not been read yet, or could not be read' },
    remedy: { th: 'รอให้อ่านเสร็จ หรือส่งไฟล์ใหม่ตามคำแนะนำ', en: 'Wait until it is read, or send it again as advised' },
  },
  'intakes-waiting': {
    message: { th: 'มีไฟล์รออ่านอยู่ครบ {limit} ไฟล์แล้ว', en: 'There are {limit} files waiting to be read already' },
    remedy: { th: 'รอให้ระบบอ่านไฟล์ที่ส่งไว้ก่อน แล้วส่งใหม่', en: 'Wait until some of them are read, then send it again' },
  },
  'intake-settled': {
    message: { th: 'ไฟล์นี้รับเข้าระบบหรือยกเลิกไปแล้ว', en: 'This intake has been accepted or undone already' },
    remedy: { th: 'หากต้องการแก้ไข ให้ส่งไฟล์ใหม่', en: 'Send the file again to change something' },
  },
  'intake-not-accepted': {
    message: { th: 'ไฟล์นี้ยังไม่ได้รับเข้าระบบ จึงไม่มีสิ่งที่ต้องยกเลิก', en: 'This intake was not accepted, so there is nothing to undo' },
    remedy: { th: 'โหลดรายการล่าสุดแล้วตรวจสอบสถานะ', en: 'Load the latest and look at its state' },
  },
  'intake-of-agency': {
    message: { th: 'ไฟล์นี้เป็นของหน่วยงาน', en: 'The file belongs to an agency' },
    remedy: { th: 'ให้เจ้าหน้าที่ของหน่วยงานเป็นผู้ดำเนินการ', en: 'The officer of the agency may do this' },
  },
  'intake-of-province': {
    message: { th: 'ไฟล์นี้เป็นไฟล์ของทั้งจังหวัด', en: 'The file belongs to the whole province' },
    remedy: { th: 'ให้ท้องถิ่นจังหวัดเป็นผู้ดำเนินการ', en: 'The province coordinator may do this' },
  },
  'intake-finding-open': {
    message: { th: '{place}: มีข้อสังเกตของไฟล์ที่ยังไม่ได้ตอบ', en: '{place}: a finding of the file is not answered' },
    remedy: { th: 'รับทราบตามที่พิมพ์ หรือแก้ไขค่า พร้อมระบุเหตุผล', en: 'Accept it as printed or correct the value, and say why' },
  },
  'intake-year-missing': {
    message: { th: 'ไม่ทราบว่าคะแนนเป็นของปีงบประมาณใด', en: 'The fiscal year of the scores is not known' },
    remedy: { th: 'ระบุปีงบประมาณของผลการประเมิน', en: 'Give the fiscal year of the result' },
  },
  'intake-nothing-to-take': {
    message: { th: 'ไม่มีคะแนน บทวิเคราะห์ หรือมาตรการที่จะรับเข้าระบบได้', en: 'There are no scores, analyses or measures that can be taken' },
    remedy: { th: 'ตรวจว่าเป็นเอกสารที่ถูกต้อง หรือกรอกข้อมูลด้วยมือ', en: 'See that it is the right document, or type the data in' },
  },
  'intake-value-unknown': {
    message: { th: 'ไม่พบค่านี้ในเอกสารที่อ่านได้', en: 'The document has no such value' },
    remedy: { th: 'โหลดรายการล่าสุดแล้วเลือกค่าที่ต้องการแก้ไข', en: 'Load the latest and choose the value again' },
  },
  'intake-value-unfit': {
    message: { th: 'ค่าที่แก้ไขใช้กับช่องนี้ไม่ได้', en: 'The value does not fit where it was put' },
    remedy: { th: 'ตรวจชนิดและช่วงของค่า เช่น คะแนน 0 ถึง 100 หรือวันที่', en: 'Check its kind and range, such as a score from 0 to 100 or a day' },
  },
  'intake-used-since': {
    message: { th: '{place}: มีการเปลี่ยนแปลงหรือนำไปใช้หลังจากรับเข้าระบบ', en: '{place}: changed or used since it was accepted' },
    remedy: { th: 'แก้ไขข้อมูลในหน้าที่เกี่ยวข้องโดยตรง', en: 'Change it on its own page instead' },
  },
  'intake-plan-changed': {
    message: { th: 'ผลการประเมินในระบบเปลี่ยนไปหลังจากตรวจไฟล์นี้', en: 'Results have changed since this file was checked' },
    remedy: { th: 'สั่งอ่านไฟล์ใหม่ ตรวจสิ่งที่จะเปลี่ยน แล้วรับเข้าระบบอีกครั้ง', en: 'Have it read again, look at what would change, and accept it then' },
  },
  'intake-cycle-missing': {
    message: { th: 'ยังไม่มีวงรอบปีงบประมาณ {fiscalYear} จึงยังไม่นำบทวิเคราะห์และมาตรการเข้า', en: 'There is no cycle for {fiscalYear}; analyses and measures are left out' },
    remedy: { th: 'เปิดวงรอบของปีนั้น แล้วส่งไฟล์อีกครั้ง', en: 'Open the cycle of that year and send the file again' },
  },
  'intake-cycle-past': {
    message: { th: 'วงรอบปีงบประมาณ {fiscalYear} อยู่ในขั้น{state} จึงไม่นำบทวิเคราะห์และมาตรการเข้า', en: 'The cycle of {fiscalYear} is at the step “{state}”; analyses and measures are left out' },
    remedy: { th: 'ขอให้ท้องถิ่นจังหวัดเปิดแก้ไขใหม่ หรือแก้ไขในรอบถัดไป', en: 'Ask the province coordinator to reopen it, or go on in the next year' },
  },
  'intake-analysis-kept': {
    message: { th: '{place}: มีบทวิเคราะห์อยู่แล้ว จึงคงของเดิมไว้', en: '{place}: there is one already, and it stays' },
    remedy: { th: 'เปิดบทวิเคราะห์แล้วแก้ไขหากต้องการ', en: 'Open it and change it where needed' },
  },
  'intake-measure-there': {
    message: { th: 'มีมาตรการ “{title}” ในแผนอยู่แล้ว', en: 'The plan has the measure “{title}” already' },
    remedy: { th: 'เปิดมาตรการเดิมแล้วแก้ไขหากต้องการ', en: 'Open it and change it where needed' },
  },
  'intake-reports-left': {
    message: { th: 'เอกสารมีรายงานผล {count} รายการ ซึ่งไม่ได้นำเข้า', en: 'The document has {count} report(s), which are left out' },
    remedy: { th: 'บันทึกผลในหน้ารายงานของวงรอบ', en: 'Write them on the report page of the cycle' },
  },
  'intake-row-agency-unknown': {
    message: { th: 'ไม่พบหน่วยงานชื่อ “{name}” ในจังหวัด', en: 'The province has no agency called “{name}”' },
    remedy: { th: 'ตรวจชื่อ ประเภท และอำเภอกับทะเบียนหน่วยงาน', en: 'Compare name, type and district with the register' },
  },
};
