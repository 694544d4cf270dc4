import type { Fault } from './fault.js';

type Text = { readonly th: string; readonly en: string };

/** One sentence on a fault, in the words of a person who did not build this. */
export function faultText(fault: Fault): Text {
  switch (fault.kind) {
    case 'altered':
      return { th: `รายการที่ ${fault.no} ถูกแก้ไขหลังบันทึก`, en: `entry ${fault.no} was altered after it was written` };
    case 'detailAltered':
      return { th: `รายละเอียดของรายการที่ ${fault.no} ถูกแก้ไขหลังบันทึก`, en: `the detail of entry ${fault.no} was altered after it was written` };
    case 'detailGone':
      return { th: `รายละเอียดของรายการที่ ${fault.no} หายไป โดยไม่มีบันทึกการลบ`, en: `the detail of entry ${fault.no} is gone, and nothing says that it was erased` };
    case 'missing':
      return fault.no === fault.until
        ? { th: `รายการที่ ${fault.no} หายไป`, en: `entry ${fault.no} is missing` }
        : { th: `รายการที่ ${fault.no} ถึง ${fault.until} หายไป`, en: `entries ${fault.no} to ${fault.until} are missing` };
    case 'outOfOrder':
      return { th: `รายการที่ ${fault.no} ถูกย้ายจากลำดับที่ ${fault.belongs}`, en: `entry ${fault.no} was moved from place ${fault.belongs}` };
    case 'broken':
      return { th: `รายการที่ ${fault.no} ไม่ต่อจากรายการก่อนหน้า`, en: `entry ${fault.no} does not follow on the one before it` };
    case 'foreign':
      return { th: `รายการที่ ${fault.no} ไม่ใช่ของสายนี้`, en: `entry ${fault.no} does not belong to this chain` };
    case 'truncated':
      return {
        th: `รายการท้ายสายถูกตัด เหลือ ${fault.no} รายการ จาก ${fault.known} รายการ${fault.day ? `ที่ยืนยันไว้เมื่อ ${fault.day}` : ''}`,
        en: `the newest entries were cut off: ${fault.no} are left of ${fault.known}${fault.day ? ` that were anchored on ${fault.day}` : ''}`,
      };
    case 'headMismatch':
      return { th: `รายการล่าสุด (ที่ ${fault.no}) ไม่ตรงกับหัวสาย`, en: `the newest entry (${fault.no}) is not the head of the chain` };
    case 'anchorMismatch':
      return { th: `รายการที่ ${fault.no} ไม่ตรงกับที่ยืนยันไว้เมื่อ ${fault.day}`, en: `entry ${fault.no} is not the one that was anchored on ${fault.day}` };
    case 'anchorAltered':
      return { th: `ไฟล์ยืนยันของวันที่ ${fault.day} ถูกแก้ไข หรือไม่ต่อจากไฟล์ก่อนหน้า`, en: `the anchor of ${fault.day} was altered, or does not follow on the one before it` };
    case 'anchorMissing':
      return { th: `ไฟล์ยืนยันของวันที่ ${fault.day} หายไป`, en: `the anchor of ${fault.day} is missing` };
    case 'untold':
      return { th: `มีการดำเนินการที่ไม่มีในร่องรอย (${fault.subject} ${fault.id})`, en: `something was done that the trail does not tell of (${fault.subject} ${fault.id})` };
    case 'unfounded':
      return { th: `รายการที่ ${fault.no} บันทึกเรื่องที่ไม่มีอยู่จริง (${fault.subject})`, en: `entry ${fault.no} tells of something that is not there (${fault.subject})` };
    case 'contentAltered':
      return { th: `เนื้อหาที่พิจารณา (${fault.content} ${fault.hash.slice(0, 8)}) ถูกแก้ไข`, en: `a text that was decided on (${fault.content} ${fault.hash.slice(0, 8)}) was altered` };
    case 'contentMissing':
      return { th: `ไม่พบเนื้อหาที่พิจารณาตามรายการที่ ${fault.no}`, en: `the text that entry ${fault.no} decided on is missing` };
    case 'fileAltered':
      return { th: `ไฟล์ ${fault.file} ถูกแก้ไข`, en: `the file ${fault.file} was altered` };
    case 'fileMissing':
      return { th: `ไฟล์ ${fault.file} หายไป`, en: `the file ${fault.file} is missing` };
    case 'fileUnknown':
      return { th: `ไฟล์ ${fault.file} ไม่อยู่ในบัญชีไฟล์`, en: `the file ${fault.file} is not in the list` };
  }
}
