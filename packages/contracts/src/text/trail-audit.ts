import type { Bilingual } from '../primitives.js';

/** What is done with the trail itself, and with what is held about a person. */
export const trailActions = [
  'trail.anchor',
  'trail.verify',
  'trail.export',
  'trail.pack',
  'trail.eraseDetail',
  'person.read',
  'person.export',
  'person.erase',
] as const;

export type TrailAction = (typeof trailActions)[number];

export const trailSentences: Record<TrailAction, Bilingual> = {
  'trail.anchor': { th: 'ยืนยันร่องรอยประจำวันที่ {day} จำนวน {chains} สาย', en: 'anchored the trail of {day}, {chains} chain(s)' },
  'trail.verify': { th: 'ตรวจสอบร่องรอย {chains} สาย พบ {faults} จุด', en: 'verified {chains} chain(s) of the trail, with {faults} fault(s)' },
  'trail.export': { th: 'ส่งออกร่องรอยของหน่วยงาน', en: 'exported the trail of the agency' },
  'trail.pack': { th: 'จัดทำชุดหลักฐานปีงบประมาณ {fiscalYear} รหัสชุด {code}', en: 'made the pack of fiscal year {fiscalYear}, code {code}' },
  'trail.eraseDetail': { th: 'ลบรายละเอียดของรายการที่ {no} ตามสิทธิของเจ้าของข้อมูล', en: 'erased the detail of entry {no} at the request of the person it named' },
  'person.read': { th: 'อ่านข้อมูลส่วนบุคคลใน “{route}”', en: 'read personal data in “{route}”' },
  'person.export': { th: 'ส่งออกข้อมูลส่วนบุคคลของเจ้าของบัญชี', en: 'exported the personal data of an account’s holder' },
  'person.erase': { th: 'ลบข้อมูลส่วนบุคคลของเจ้าของบัญชี เหตุผล: {reason}', en: 'erased the personal data of an account’s holder, because: {reason}' },
};
