import { cycleEvents, type CycleEvent } from '@prongsai/ita';
import type { Bilingual } from '../primitives.js';
import { signInActions, signInSentences } from './sign-in-audit.js';
import { channelActions, channelSentences } from './channel-audit.js';
import { holidayActions, holidaySentences } from './holiday-audit.js';
import { letterActions, letterSentences } from './letter-audit.js';
import { peopleActions, peopleSentences } from './people-audit.js';
import { reminderActions, reminderSentences } from './reminder-audit.js';
import { trailActions, trailSentences } from './trail-audit.js';

const cycleActions = cycleEvents.map((event) => `cycle.${event}` as const);
type CycleAction = `cycle.${CycleEvent}`;

/** What the trail records. */
export const auditActions = [
  'cycle.open',
  'cycle.extendReopening',
  ...cycleActions,
  'auth.signIn',
  'auth.signOut',
  'auth.signInFailed',
  'auth.actAs',
  ...signInActions,
  ...letterActions,
  ...peopleActions,
  'definition.migrate',
  'definition.undo',
  'document.publish',
  'evidence.addFile',
  'evidence.addLink',
  'evidence.withdraw',
  'evidence.read',
  'intake.upload',
  'intake.read',
  'intake.refuse',
  'intake.answer',
  'intake.correct',
  'intake.map',
  'intake.accept',
  'intake.undo',
  'deadline.move',
  ...reminderActions,
  'reminder.nudge',
  'clock.move',
  ...holidayActions,
  ...channelActions,
  ...trailActions,
] as const;
export type AuditAction = CycleAction | Exclude<(typeof auditActions)[number], CycleAction>;

/** The sentence of an entry; the names in braces come from its detail. */
export const audit: Record<AuditAction, Bilingual> = {
  'cycle.open': { th: 'เปิดวงรอบปีงบประมาณ {fiscalYear}', en: 'opened the cycle of fiscal year {fiscalYear}' },
  'cycle.submitAnalysis': { th: 'ส่งบทวิเคราะห์ผลการประเมิน', en: 'submitted the analysis of the result' },
  'cycle.submitPlan': { th: 'เสนอแผนมาตรการให้พิจารณา รอบที่ {round}', en: 'submitted the plan for review, round {round}' },
  'cycle.approve': { th: 'อนุมัติ{document} รอบที่ {round}', en: 'approved, round {round}: {document}' },
  'cycle.return': { th: 'ส่งคืน{document} รอบที่ {round} พร้อมข้อสังเกต {remarks} ข้อ', en: 'returned with {remarks} remark(s), round {round}: {document}' },
  'cycle.withdraw': { th: 'ถอน{document} รอบที่ {round} กลับมาแก้ไข', en: 'withdrew from review, round {round}: {document}' },
  'cycle.openSixMonthReport': { th: 'เปิดให้จัดทำรายงานรอบ 6 เดือน', en: 'opened the 6-month report' },
  'cycle.submitSixMonthReport': { th: 'เสนอรายงานรอบ 6 เดือนให้พิจารณา รอบที่ {round}', en: 'submitted the 6-month report for review, round {round}' },
  'cycle.openTwelveMonthReport': { th: 'เปิดให้จัดทำรายงานรอบ 12 เดือน', en: 'opened the 12-month report' },
  'cycle.submitTwelveMonthReport': { th: 'เสนอรายงานรอบ 12 เดือนให้พิจารณา รอบที่ {round}', en: 'submitted the 12-month report for review, round {round}' },
  'cycle.acknowledge': { th: 'รับทราบผลการดำเนินการของทั้งปี', en: 'acknowledged the year' },
  'cycle.close': { th: 'ปิดวงรอบปีงบประมาณ', en: 'closed the cycle' },
  'cycle.reopen': { th: 'เปิดแก้ไขใหม่ กลับไปขั้น{to} เหตุผล: {reason}', en: 'reopened to “{to}”, because: {reason}' },
  'cycle.extendReopening': { th: 'ขยายเวลาเปิดแก้ไขจาก {from} เป็น {to} เหตุผล: {reason}', en: 'extended the time for changes from {from} to {to}, because: {reason}' },
  'cycle.cancel': { th: 'ยกเลิกวงรอบ เหตุผล: {reason}', en: 'cancelled the cycle, because: {reason}' },
  'auth.signIn': { th: 'เข้าสู่ระบบ', en: 'signed in' },
  'auth.signOut': { th: 'ออกจากระบบ', en: 'signed out' },
  'auth.signInFailed': { th: 'เข้าสู่ระบบไม่สำเร็จ', en: 'failed to sign in' },
  'auth.actAs': { th: 'เปลี่ยนตำแหน่งที่ใช้ปฏิบัติงาน', en: 'chose another position to act in' },
  ...signInSentences,
  ...letterSentences,
  ...peopleSentences,
  'definition.migrate': { th: 'ย้ายจากผังขั้นตอนรุ่นที่ {fromVersion} ไปรุ่นที่ {toVersion} เหตุผล: {reason}', en: 'moved from version {fromVersion} of the workflow to version {toVersion}, because: {reason}' },
  'definition.undo': { th: 'ย้ายกลับไปใช้ผังขั้นตอนรุ่นที่ {toVersion} เหตุผล: {reason}', en: 'moved back to version {toVersion} of the workflow, because: {reason}' },
  'document.publish': { th: 'เผยแพร่{document}', en: 'published: {document}' },
  'evidence.addFile': { th: 'แนบไฟล์หลักฐานของมาตรการที่ {no} {half} (รหัสไฟล์ {code})', en: 'added a file as evidence of measure {no}, {half} (file {code})' },
  'evidence.addLink': { th: 'เพิ่มลิงก์หลักฐานของมาตรการที่ {no} {half}', en: 'added a link as evidence of measure {no}, {half}' },
  'evidence.withdraw': { th: 'ถอนหลักฐานของมาตรการที่ {no} {half}', en: 'withdrew evidence of measure {no}, {half}' },
  'evidence.read': { th: 'เปิดไฟล์หลักฐานของมาตรการที่ {no} {half} (รหัสไฟล์ {code})', en: 'opened a file of evidence of measure {no}, {half} (file {code})' },
  'intake.upload': { th: 'ส่งไฟล์ {fileName} ให้ระบบอ่าน', en: 'sent the file {fileName} to be read' },
  'intake.read': { th: 'อ่านไฟล์ {fileName} พบข้อสังเกต {findings} ข้อ', en: 'read the file {fileName}, with {findings} finding(s)' },
  'intake.refuse': { th: 'อ่านไฟล์ {fileName} ไม่ได้ ({code})', en: 'could not read the file {fileName} ({code})' },
  'intake.answer': { th: 'ตอบข้อสังเกตของไฟล์ {fileName} {count} ข้อ เหตุผล: {reason}', en: 'answered {count} finding(s) of the file {fileName}, because: {reason}' },
  'intake.correct': { th: 'แก้ไขค่าจากไฟล์ {fileName} {count} แห่ง เหตุผล: {reason}', en: 'corrected {count} value(s) of the file {fileName}, because: {reason}' },
  'intake.map': { th: 'กำหนดคอลัมน์ของไฟล์ {fileName}', en: 'mapped the columns of the file {fileName}' },
  'intake.accept': { th: 'รับไฟล์ {fileName} เข้าระบบ', en: 'accepted the file {fileName}' },
  'intake.undo': { th: 'ยกเลิกการรับไฟล์ {fileName} เหตุผล: {reason}', en: 'undid the acceptance of the file {fileName}, because: {reason}' },
  'deadline.move': { th: 'เลื่อนกำหนด{milestone}จาก {from} เป็น {to} เหตุผล: {reason}', en: 'moved the deadline of “{milestone}” from {from} to {to}, because: {reason}' },
  'reminder.nudge': { th: 'เตือน{role}เรื่อง{milestone} ซึ่งครบกำหนดวันที่ {dueOn}', en: 'nudged {role} about what was due on {dueOn}: {milestone}' },
  ...holidaySentences,
  ...reminderSentences,
  ...channelSentences,
  ...trailSentences,
  'clock.move': { th: 'เลื่อนนาฬิกาสาธิตเป็น {to}', en: 'moved the demonstration clock to {to}' },
};
