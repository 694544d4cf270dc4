import type { RefusalText } from './refusal-text.js';

/** Why somebody cannot be put into a position, act in it, be excused or see an agency. */
export const peopleRefusalCodes = [
  'days-reversed',
  'position-held',
  'acting-overlaps',
  'acting-for-oneself',
  'account-disabled',
  'account-unknown',
  'order-incomplete',
  'order-without-end',
  'order-after-start',
  'appoints-himself',
  'not-yours-to-appoint',
  'tenure-over',
  'tenure-end-moves',
  'tenure-struck',
  'acting-order-runs',
  'outside-acting-order',
  'waiver-only-heads',
  'waiver-second-person',
  'waiver-nobody-holds',
  'waiver-for-oneself',
  'waiver-by-executive',
  'waiver-there',
  'waiver-over',
  'grant-too-long',
  'grant-in-past',
  'grant-only-granted',
  'grant-there',
  'grant-over',
  'grant-not-yours',
  'break-glass-standing',
] as const;
export type PeopleRefusalCode = (typeof peopleRefusalCodes)[number];

const loadAgain = { th: 'โหลดรายการล่าสุดแล้วตรวจสอบอีกครั้ง', en: 'Load the latest and look again' };

export const peopleRefusals: Record<PeopleRefusalCode, RefusalText> = {
  'days-reversed': {
    message: { th: 'วันเริ่มต้นอยู่หลังวันสิ้นสุด', en: 'The first day is after the last' },
    remedy: { th: 'ตรวจวันเริ่มต้นและวันสิ้นสุด', en: 'Check both days' },
  },
  'position-held': {
    message: { th: 'มีผู้ดำรงตำแหน่งนี้อยู่แล้วในช่วงวันดังกล่าว (ตั้งแต่ {since})', en: 'The position is held already in these days (since {since})' },
    remedy: { th: 'บันทึกวันสิ้นสุดของผู้ดำรงตำแหน่งเดิมก่อน หรือบันทึกเป็นคำสั่งรักษาราชการแทน', en: 'End the tenure of the present holder first, or record an acting order' },
  },
  'acting-overlaps': {
    message: { th: 'มีคำสั่งรักษาราชการแทนที่ {orderNo} ในช่วงวันดังกล่าวอยู่แล้ว', en: 'The acting order {orderNo} runs in these days already' },
    remedy: { th: 'บันทึกวันสิ้นสุดของคำสั่งเดิมก่อน แล้วจึงบันทึกคำสั่งใหม่', en: 'End that order first, then record the new one' },
  },
  'acting-for-oneself': {
    message: { th: 'ผู้ดำรงตำแหน่งรักษาราชการแทนตนเองไม่ได้', en: 'Nobody acts for himself' },
    remedy: { th: 'เลือกผู้รักษาราชการแทนที่ไม่ได้ดำรงตำแหน่งนี้', en: 'Choose somebody who does not hold this position' },
  },
  'account-disabled': {
    message: { th: 'บัญชีผู้ใช้นี้ถูกระงับ', en: 'This account is disabled' },
    remedy: { th: 'เลือกบัญชีอื่น หรือเปิดใช้บัญชีก่อน', en: 'Choose another account, or enable it first' },
  },
  'account-unknown': {
    message: { th: 'ไม่พบบัญชีผู้ใช้นี้ในขอบเขตของท่าน', en: 'There is no such account in your scope' },
    remedy: { th: 'เลือกจากรายชื่อ หรือเชิญผู้ใช้ก่อน', en: 'Choose from the list, or invite the person first' },
  },
  'order-incomplete': {
    message: { th: 'คำสั่งรักษาราชการแทนต้องมีเลขที่และลงวันที่', en: 'An acting order needs its number and its date' },
    remedy: { th: 'กรอกเลขที่คำสั่ง เช่น 123/2569 และวันที่ลงนาม', en: 'Give the number, such as 123/2569, and the day it was signed' },
  },
  'order-without-end': {
    message: { th: 'คำสั่งรักษาราชการแทนต้องระบุวันสิ้นสุด', en: 'An acting order needs a last day' },
    remedy: { th: 'ระบุวันสุดท้ายที่คำสั่งมีผล หากขยายเวลาให้บันทึกคำสั่งใหม่', en: 'Give the last day; a longer time takes another order' },
  },
  'order-after-start': {
    message: { th: 'คำสั่งลงวันที่ {signed} ซึ่งอยู่หลังวันเริ่มต้น {from}', en: 'The order was signed on {signed}, after its first day {from}' },
    remedy: { th: 'คำสั่งมีผลย้อนหลังไม่ได้ ให้เริ่มในวันที่ลงนามหรือหลังจากนั้น', en: 'An order does not reach back; let it begin on the day it was signed or later' },
  },
  'appoints-himself': {
    message: { th: 'ท่านแต่งตั้งตนเองให้มีอำนาจอนุมัติไม่ได้', en: 'Nobody gives himself a position that approves' },
    remedy: { th: 'ให้ผู้มีอำนาจท่านอื่น เช่น ท้องถิ่นจังหวัด เป็นผู้บันทึก', en: 'Let another with the authority record it, such as the province coordinator' },
  },
  'not-yours-to-appoint': {
    message: { th: 'การแต่งตั้งผู้ดำรงตำแหน่งนี้ไม่อยู่ในอำนาจของท่าน', en: 'It is not yours to appoint to this position' },
    remedy: {
      th: 'เจ้าหน้าที่บันทึกหัวหน้าส่วนราชการและคำสั่งรักษาราชการแทนของหน่วยงานตน ตำแหน่งอื่นเป็นของท้องถิ่นจังหวัด',
      en: 'An officer records heads of divisions and acting orders of the own agency; other positions are the coordinator’s',
    },
  },
  'tenure-over': {
    message: { th: 'รายการนี้สิ้นสุดไปแล้วเมื่อ {until}', en: 'This ended on {until} already' },
    remedy: { th: 'หากบันทึกผิด ให้ใช้การแก้ไขรายการ', en: 'Correct it if it was recorded wrongly' },
  },
  'tenure-end-moves': {
    message: { th: 'วันสิ้นสุดใหม่ต้องไม่อยู่หลังวันสิ้นสุดเดิม ({until})', en: 'The new last day may not be after the present one ({until})' },
    remedy: { th: 'หากขยายเวลา ให้บันทึกคำสั่งหรือการแต่งตั้งใหม่', en: 'A longer time takes another order or appointment' },
  },
  'tenure-struck': {
    message: { th: 'รายการนี้ถูกแก้ไขไปแล้ว', en: 'This record has been corrected already' },
    remedy: loadAgain,
  },
  'acting-order-runs': {
    message: { th: 'ขณะนี้มีผู้รักษาราชการแทนตำแหน่งนี้ ตามคำสั่งที่ {orderNo} ถึงวันที่ {until}', en: 'Somebody acts for this position under the order {orderNo} until {until}' },
    remedy: {
      th: 'ระหว่างที่คำสั่งมีผล ผู้รักษาราชการแทนเป็นผู้พิจารณา หากกลับมาปฏิบัติราชการแล้ว ให้เจ้าหน้าที่บันทึกวันสิ้นสุดของคำสั่ง',
      en: 'While the order runs the acting holder decides; once the holder is back, the officer records the end of the order',
    },
  },
  'outside-acting-order': {
    message: { th: 'คำสั่งที่ {orderNo} ไม่ได้ให้รักษาราชการแทนในเรื่องนี้', en: 'The order {orderNo} does not cover this' },
    remedy: { th: 'ให้ผู้ดำรงตำแหน่งเป็นผู้พิจารณา', en: 'It is for the holder of the position to decide' },
  },
  'waiver-only-heads': {
    message: { th: 'ยกเว้นได้เฉพาะตำแหน่งหัวหน้าส่วนราชการ', en: 'Only the head of a division can be excused' },
    remedy: { th: 'เลือกตำแหน่งหัวหน้าส่วนราชการที่มีผู้ปฏิบัติงานคนเดียว', en: 'Choose the head of a one-person division' },
  },
  'waiver-second-person': {
    message: { th: 'ส่วนราชการนี้มีผู้อื่นที่ปฏิบัติหน้าที่แทนได้: {count} คน', en: 'The division has others who could act: {count}' },
    remedy: { th: 'ออกคำสั่งรักษาราชการแทนให้ผู้นั้นแทนการยกเว้น', en: 'Have one of them act by an order instead' },
  },
  'waiver-nobody-holds': {
    message: { th: 'ตำแหน่งนี้ยังไม่มีผู้ดำรงตำแหน่ง', en: 'Nobody holds this position' },
    remedy: { th: 'บันทึกผู้ดำรงตำแหน่งก่อน', en: 'Appoint a holder first' },
  },
  'waiver-for-oneself': {
    message: { th: 'ท่านยกเว้นให้ตนเองไม่ได้', en: 'Nobody excuses himself' },
    remedy: { th: 'ให้ท้องถิ่นจังหวัดเป็นผู้พิจารณา', en: 'The province coordinator decides on this' },
  },
  'waiver-by-executive': {
    message: { th: 'การยกเว้นนี้เป็นอำนาจของผู้บริหารท้องถิ่น', en: 'This is for the executive of the agency' },
    remedy: { th: 'ท้องถิ่นจังหวัดยกเว้นได้เมื่อผู้บริหารท้องถิ่นเป็นหัวหน้าส่วนราชการนั้นเอง', en: 'The coordinator does so only where the executive heads the division himself' },
  },
  'waiver-there': {
    message: { th: 'มีการยกเว้นตามหนังสือที่ {documentNo} ในช่วงวันดังกล่าวอยู่แล้ว', en: 'The waiver of {documentNo} holds in these days already' },
    remedy: { th: 'ยกเลิกการยกเว้นเดิมก่อน หรือเลือกช่วงวันอื่น', en: 'Revoke that one first, or choose other days' },
  },
  'waiver-over': {
    message: { th: 'การยกเว้นนี้สิ้นสุดหรือถูกยกเลิกไปแล้ว', en: 'This waiver is over or revoked already' },
    remedy: loadAgain,
  },
  'grant-too-long': {
    message: { th: 'เปิดให้เข้าดูได้ครั้งละไม่เกิน {days} วัน', en: 'Access lasts {days} days at most' },
    remedy: { th: 'เลือกวันสิ้นสุดให้เร็วขึ้น หากยังจำเป็นให้เปิดใหม่เมื่อครบกำหนด', en: 'Choose an earlier last day; it can be granted again when it is over' },
  },
  'grant-in-past': {
    message: { th: 'วันสิ้นสุดผ่านไปแล้ว', en: 'The last day has passed' },
    remedy: { th: 'เลือกวันสิ้นสุดตั้งแต่วันนี้เป็นต้นไป', en: 'Choose today or a later day' },
  },
  'grant-only-granted': {
    message: { th: 'ตำแหน่งนี้เห็นข้อมูลตามขอบเขตของตนอยู่แล้ว', en: 'This position sees its scope without a grant' },
    remedy: { th: 'เลือกตำแหน่งผู้ตรวจสอบภายนอก', en: 'Choose the position of an outside auditor' },
  },
  'grant-there': {
    message: { th: 'ตำแหน่งนี้เข้าดูหน่วยงานได้อยู่แล้วในช่วงเวลาดังกล่าว', en: 'The position sees the agency in this time already' },
    remedy: { th: 'ยุติรายการเดิมก่อน หรือเลือกช่วงเวลาอื่น', en: 'End that access first, or choose another time' },
  },
  'grant-over': {
    message: { th: 'การเข้าดูนี้สิ้นสุดไปแล้ว', en: 'This access is over' },
    remedy: loadAgain,
  },
  'grant-not-yours': {
    message: { th: 'ท่านยุติการเข้าดูนี้ไม่ได้', en: 'This access is not yours to end' },
    remedy: { th: 'หน่วยงานยุติได้เฉพาะการเปิดดูเร่งด่วน รายการอื่นให้ท้องถิ่นจังหวัดเป็นผู้ยุติ', en: 'An agency ends break-glass; other access is ended by the coordinator' },
  },
  'break-glass-standing': {
    message: { th: 'การเปิดดูเร่งด่วนใช้กับตำแหน่งที่ต้องได้รับอนุญาตเป็นครั้งคราวเท่านั้น', en: 'Break-glass is only for positions that see an agency by a grant' },
    remedy: { th: 'ใช้สิทธิ์ตามขอบเขตของตำแหน่ง', en: 'Use the scope of the position' },
  },
};
