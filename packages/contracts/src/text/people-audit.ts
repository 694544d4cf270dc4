import type { Bilingual } from '../primitives.js';

/** Who was put where, excused from what, and saw what for a time. */
export const peopleActions = [
  'people.appoint',
  'people.order',
  'people.end',
  'people.correct',
  'people.waive',
  'people.revokeWaiver',
  'access.grant',
  'access.breakGlass',
  'access.end',
  'access.read',
] as const;

export type PeopleAction = (typeof peopleActions)[number];

export const peopleSentences: Record<PeopleAction, Bilingual> = {
  'people.appoint': { th: 'บันทึกผู้ดำรงตำแหน่ง{role} ตั้งแต่วันที่ {since}', en: 'appointed a holder of {role} from {since}' },
  'people.order': {
    th: 'บันทึกคำสั่งที่ {orderNo} ให้รักษาราชการแทน{role} ตั้งแต่วันที่ {since} ถึง {until}',
    en: 'recorded the order {orderNo} to act for {role} from {since} until {until}',
  },
  'people.end': { th: 'บันทึกวันสิ้นสุดของผู้ดำรงตำแหน่ง{role} เป็นวันที่ {until} เหตุผล: {reason}', en: 'ended a tenure of {role} on {until}, because: {reason}' },
  'people.correct': { th: 'แก้ไขรายการผู้ดำรงตำแหน่ง{role} ที่บันทึกผิด เหตุผล: {reason}', en: 'corrected a record of who holds {role}, because: {reason}' },
  'people.waive': {
    th: 'ยกเว้นการแบ่งแยกหน้าที่ให้{role} ตามหนังสือที่ {documentNo} ถึงวันที่ {until} เหตุผล: {reason}',
    en: 'waived the separation of duties for {role} by {documentNo} until {until}, because: {reason}',
  },
  'people.revokeWaiver': { th: 'ยกเลิกการยกเว้นตามหนังสือที่ {documentNo} เหตุผล: {reason}', en: 'revoked the waiver of {documentNo}, because: {reason}' },
  'access.grant': { th: 'เปิดให้{role}เข้าดูข้อมูลของหน่วยงานถึงวันที่ {until} เหตุผล: {reason}', en: 'let {role} see the agency until {until}, because: {reason}' },
  'access.breakGlass': { th: 'เปิดดูข้อมูลของหน่วยงานเร่งด่วนเป็นเวลา {hours} ชั่วโมง เหตุผล: {reason}', en: 'opened the agency by break-glass for {hours} hour(s), because: {reason}' },
  'access.end': { th: 'ยุติการเข้าดูข้อมูลของ{role} เหตุผล: {reason}', en: 'ended the access of {role}, because: {reason}' },
  'access.read': { th: 'อ่าน “{route}” ระหว่างการเปิดดูเร่งด่วน', en: 'read “{route}” under break-glass' },
};
