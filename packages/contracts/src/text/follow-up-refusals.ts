import type { RefusalText } from './refusal-text.js';

/** Why nobody is nudged, or not again so soon. */
export const followUpRefusalCodes = [
  'nudge-done',
  'nudge-over',
  'nudge-not-begun',
  'nudge-nobody',
  'nudge-yourself',
  'nudged-today',
  'nudged-enough',
] as const;
export type FollowUpRefusalCode = (typeof followUpRefusalCodes)[number];

export const followUpRefusals: Record<FollowUpRefusalCode, RefusalText> = {
  'nudge-done': {
    message: { th: 'งานนี้เสร็จแล้ว', en: 'The work is done' },
    remedy: { th: 'โหลดรายการใหม่ ไม่มีอะไรต้องเตือน', en: 'Load the list again; there is nothing to remind of' },
  },
  'nudge-over': {
    message: { th: 'วงรอบปิดหรือยกเลิกแล้ว', en: 'The cycle is closed or cancelled' },
    remedy: { th: 'โหลดรายการใหม่', en: 'Load the list again' },
  },
  'nudge-not-begun': {
    message: { th: 'งานนี้รอขั้นก่อนหน้า ยังเริ่มไม่ได้', en: 'The work waits for the step before and could not be begun' },
    remedy: { th: 'เตือนผู้ที่ถือเรื่องในขั้นก่อนหน้าแทน', en: 'Nudge whoever holds the step before' },
  },
  'nudge-nobody': {
    message: { th: 'ไม่มีผู้ดำรงตำแหน่งหรือรักษาราชการแทนที่จะรับการเตือน', en: 'Nobody holds the position or acts for it' },
    remedy: { th: 'บันทึกผู้ดำรงตำแหน่งหรือคำสั่งรักษาราชการแทนก่อน', en: 'Record a holder or an acting order first' },
  },
  'nudge-yourself': {
    message: { th: 'เรื่องนี้รอท่านดำเนินการเอง', en: 'This waits for you' },
    remedy: { th: 'เปิดเรื่องแล้วดำเนินการ', en: 'Open it and act' },
  },
  'nudged-today': {
    message: { th: 'เตือนเรื่องนี้ไปแล้วเมื่อ {nudgedAt}', en: 'Somebody was nudged for this on {nudgedAt}' },
    remedy: { th: 'เตือนอีกครั้งได้ตั้งแต่ {againAt}', en: 'It may be done again from {againAt}' },
  },
  'nudged-enough': {
    message: { th: '{position} ได้รับการเตือนเฉพาะรายครบ {limit} เรื่องในวันทำการนี้แล้ว', en: 'Nudged for {limit} matters on this working day already: {position}' },
    remedy: { th: 'เตือนเพิ่มได้ตั้งแต่ {againAt} หรือติดต่อโดยตรง', en: 'More may be sent from {againAt}, or speak to the office directly' },
  },
};
