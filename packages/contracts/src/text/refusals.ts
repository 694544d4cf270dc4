import type { RefusalText } from './refusal-text.js';

/** Refusals of the server outside the workflow: who may write what, and when. */
export const serverRefusalCodes = [
  'not-editable-here',
  'other-division',
  'division-unknown',
  'indicator-unknown',
  'indicator-twice',
  'item-unknown',
  'item-twice',
  'score-unreadable',
  'result-in-use',
  'cycle-exists',
  'measure-in-report',
  'measures-too-many',
  'period-unreadable',
  'changed-meanwhile',
  'finding-unknown',
  'not-published-yet',
  'clock-not-forward',
  'clock-too-far',
  'document-outdated',
  'not-reopened',
  'reopening-expired',
] as const;
export type ServerRefusalCode = (typeof serverRefusalCodes)[number];

export const refusals: Record<ServerRefusalCode, RefusalText> = {
  'not-editable-here': {
    message: { th: 'แก้ไขไม่ได้ในขั้น{state}', en: 'This cannot be edited at the step: {state}' },
    remedy: { th: 'รอให้เรื่องถูกส่งคืน หรือขอให้ท้องถิ่นจังหวัดเปิดแก้ไขใหม่', en: 'Wait until it is returned, or ask the province coordinator to reopen it' },
  },
  'not-reopened': {
    message: { th: 'วงรอบนี้ไม่ได้อยู่ระหว่างเปิดแก้ไข', en: 'The cycle is not open again at present' },
    remedy: { th: 'ขยายเวลาได้เฉพาะวงรอบที่เปิดแก้ไขอยู่', en: 'Only a reopening that runs can be extended' },
  },
  'reopening-expired': {
    message: { th: 'พ้นกำหนดเปิดแก้ไขซึ่งสิ้นสุดเมื่อวันที่ {until} แล้ว', en: 'The time for changes ended on {until}' },
    remedy: { th: 'เสนอเรื่องตามที่บันทึกไว้ หรือขอให้ท้องถิ่นจังหวัดขยายเวลา', en: 'Submit what is written, or ask the province coordinator for more time' },
  },
  'other-division': {
    message: { th: '{place} อยู่ในความรับผิดชอบของส่วนราชการอื่น', en: '{place} belongs to another division' },
    remedy: { th: 'ให้ส่วนราชการที่รับผิดชอบหรือเจ้าหน้าที่ของหน่วยงานเป็นผู้แก้ไข', en: 'Its lead division or the officer of the agency may write it' },
  },
  'division-unknown': {
    message: { th: 'ไม่พบส่วนราชการที่เลือกในหน่วยงานนี้', en: 'The agency has no such division' },
    remedy: { th: 'เลือกจากรายชื่อส่วนราชการของหน่วยงาน', en: 'Choose from the divisions of the agency' },
  },
  'indicator-unknown': {
    message: { th: 'เกณฑ์การประเมินของปีนี้ไม่มี{place}', en: '{place} is not in the framework of the year' },
    remedy: { th: 'เลือกตัวชี้วัดที่ 1 ถึง 10', en: 'Choose an indicator from 1 to 10' },
  },
  'indicator-twice': {
    message: { th: '{place} ซ้ำกัน', en: '{place} is given twice' },
    remedy: { th: 'เหลือไว้รายการเดียว', en: 'Leave it once' },
  },
  'item-unknown': {
    message: { th: 'เกณฑ์การประเมินของปีนี้ไม่มี{place}', en: '{place} is not in the framework of the year' },
    remedy: { th: 'ตรวจรหัสข้อกับต้นฉบับ', en: 'Compare the code with the original' },
  },
  'item-twice': {
    message: { th: '{place} ซ้ำกัน', en: '{place} is given twice' },
    remedy: { th: 'เหลือไว้รายการเดียว', en: 'Leave it once' },
  },
  'score-unreadable': {
    message: { th: '{place}: อ่านคะแนน “{printed}” ไม่ได้', en: '{place}: the score “{printed}” cannot be read' },
    remedy: { th: 'กรอกคะแนน 0 ถึง 100 ทศนิยมสองตำแหน่ง เช่น 91.76 หรือ ๙๑.๗๖', en: 'Write a score from 0 to 100 with two decimals, e.g. 91.76 or ๙๑.๗๖' },
  },
  'result-in-use': {
    message: { th: 'ผลการประเมินปี {fiscalYear} ใช้ในวงรอบที่ส่งบทวิเคราะห์แล้ว จึงบันทึกทับไม่ได้', en: 'The result of {fiscalYear} is used by a cycle whose analysis has been submitted' },
    remedy: { th: 'ขอให้ท้องถิ่นจังหวัดเปิดขั้นวิเคราะห์ผลใหม่ หรือชี้แจงในข้อสังเกต', en: 'Ask the province coordinator to reopen the analysis, or explain it in a finding' },
  },
  'cycle-exists': {
    message: { th: 'หน่วยงานมีวงรอบปีงบประมาณ {fiscalYear} อยู่แล้ว', en: 'The agency already has a cycle for {fiscalYear}' },
    remedy: { th: 'เปิดวงรอบที่มีอยู่แล้วทำงานต่อ', en: 'Go on in the cycle that exists' },
  },
  'measures-too-many': {
    message: { th: 'แผนนี้มีมาตรการครบ {limit} มาตรการแล้ว', en: 'The plan has {limit} measures already, which is the most' },
    remedy: { th: 'รวมมาตรการที่ใกล้เคียงกัน หรือลบมาตรการที่ไม่ใช้', en: 'Join those that are alike, or remove one' },
  },
  'measure-in-report': {
    message: { th: '{place} มีรายงานผลแล้ว จึงลบไม่ได้', en: '{place} has a report and cannot be removed' },
    remedy: { th: 'คงมาตรการไว้ แล้วรายงานว่าไม่ได้ดำเนินการเพราะเหตุใด', en: 'Keep the measure, and report why it was not carried out' },
  },
  'period-unreadable': {
    message: { th: 'อ่านระยะเวลา “{printed}” ไม่ได้', en: 'The period “{printed}” cannot be read' },
    remedy: { th: 'ระบุวันเริ่มต้นและวันสิ้นสุด', en: 'Give its first and last day' },
  },
  'changed-meanwhile': {
    message: { th: 'มีผู้บันทึกรายการนี้ก่อนท่าน (รุ่นปัจจุบัน {version})', en: 'Somebody saved this before you (now version {version})' },
    remedy: { th: 'โหลดรายการล่าสุด ตรวจทาน แล้วบันทึกอีกครั้ง', en: 'Load the latest, compare, then save again' },
  },
  'finding-unknown': {
    message: { th: 'ไม่พบข้อสังเกตนี้ในผลการประเมิน', en: 'The result has no such finding' },
    remedy: { th: 'โหลดผลการประเมินใหม่แล้วตอบอีกครั้ง', en: 'Load the result again and answer' },
  },
  'not-published-yet': {
    message: { th: 'เอกสารนี้ยังไม่ได้เผยแพร่', en: 'The document is not published' },
    remedy: { th: 'รอให้หน่วยงานเผยแพร่', en: 'Wait until the agency publishes it' },
  },
  'document-outdated': {
    message: { th: 'เอกสารนี้ไม่ใช่ฉบับที่ได้รับอนุมัติล่าสุด', en: 'This is not the document that was approved last' },
    remedy: { th: 'เผยแพร่ฉบับล่าสุด หรือรอให้อนุมัติใหม่', en: 'Publish the latest one, or wait until it is approved again' },
  },
  'clock-not-forward': {
    message: { th: 'นาฬิกาสาธิตเดินหน้าได้อย่างเดียว ขณะนี้คือวันที่ {today}', en: 'The demonstration clock only moves forward; it shows {today}' },
    remedy: { th: 'เลือกวันหลังจากนั้น', en: 'Choose a later day' },
  },
  'clock-too-far': {
    message: { th: 'เลื่อนนาฬิกาสาธิตได้ครั้งละไม่เกิน {days} วัน', en: 'The demonstration clock moves {days} days at a time at most' },
    remedy: { th: 'เลื่อนทีละช่วง', en: 'Move it in steps' },
  },
};
