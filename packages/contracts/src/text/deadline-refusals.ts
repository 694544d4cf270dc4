import type { RefusalText } from './refusal-text.js';

/** Why a deadline is not moved, and what is odd about a day although it may be set. */
export const deadlineRefusalCodes = [
  'due-in-past',
  'due-unchanged',
  'due-changed-meanwhile',
  'milestone-not-in-workflow',
  'measure-without-deadline',
  'due-day-off',
  'due-outside-year',
  'due-order-reversed',
] as const;
export type DeadlineRefusalCode = (typeof deadlineRefusalCodes)[number];

export const deadlineRefusals: Record<DeadlineRefusalCode, RefusalText> = {
  'due-in-past': {
    message: { th: 'เลื่อนกำหนดไปก่อนวันนี้ไม่ได้ (วันที่เลือกคือ {dueOn})', en: 'A deadline cannot be moved to a day that is over: {dueOn}' },
    remedy: { th: 'เลือกวันนี้หรือวันหลังจากนี้', en: 'Choose today or a later day' },
  },
  'due-unchanged': {
    message: { th: 'กำหนดเป็นวันที่ {dueOn} อยู่แล้ว', en: 'It is due on {dueOn} already' },
    remedy: { th: 'เลือกวันอื่น', en: 'Choose another day' },
  },
  'due-changed-meanwhile': {
    message: { th: 'กำหนดถูกเลื่อนไปแล้ว ขณะนี้เป็นวันที่ {dueOn}', en: 'It was moved meanwhile and is due on {dueOn} now' },
    remedy: { th: 'ตรวจผลก่อนเลื่อนอีกครั้ง', en: 'Look at the preview again' },
  },
  'milestone-not-in-workflow': {
    message: { th: 'ผังขั้นตอนนี้ไม่มีกำหนด{milestone}', en: 'The workflow has no such deadline: {milestone}' },
    remedy: { th: 'เลือกกำหนดอื่นของปี', en: 'Choose another deadline of the year' },
  },
  'measure-without-deadline': {
    message: { th: 'มาตรการนี้ยังไม่มีกำหนดของตนเอง', en: 'The measure has no deadline of its own yet' },
    remedy: { th: 'รอให้แผนได้รับอนุมัติ และระบุวันสิ้นสุดของมาตรการ', en: 'Wait until the plan is approved, and give the last day of the measure' },
  },
  'due-day-off': {
    message: { th: 'วันที่ {dueOn} เป็นวันหยุด', en: '{dueOn} is a day off' },
    remedy: { th: 'ครบกำหนดสิ้นวันนั้นตามที่กำหนดไว้ หากต้องการวันทำการให้เลือกวันที่ {nextOn}', en: 'It is due on that day as set; the next working day is {nextOn}' },
  },
  'due-outside-year': {
    message: { th: 'วันที่ {dueOn} อยู่นอกช่วงของปีงบประมาณ {fiscalYear}', en: '{dueOn} lies outside the time of fiscal year {fiscalYear}' },
    remedy: { th: 'ตรวจว่าเลือกปีถูกต้อง', en: 'Look whether the year is right' },
  },
  'due-order-reversed': {
    message: { th: '{what}ครบกำหนดก่อน{first} ซึ่งต้องเสร็จก่อน (กำหนดวันที่ {dueOn})', en: '{what} is due before what comes first: {first}, due on {dueOn}' },
    remedy: { th: 'เลื่อนกำหนดของขั้นก่อนหน้า หรือเลือกวันหลังจากนั้น', en: 'Move the earlier one too, or choose a later day' },
  },
};
