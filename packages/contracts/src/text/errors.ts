import type { Bilingual } from '../primitives.js';
import type { ErrorCode } from '../problem.js';

/** Title and detail of a problem; the detail says what to do. */
export const errors: Record<ErrorCode, { readonly title: Bilingual; readonly detail: Bilingual }> = {
  'invalid-input': {
    title: { th: 'ข้อมูลไม่ถูกต้อง', en: 'Invalid input' },
    detail: { th: 'มีข้อมูลที่ต้องแก้ไข ยังไม่มีการบันทึกใด ๆ', en: 'Some of the input must be corrected; nothing was saved' },
  },
  'not-signed-in': {
    title: { th: 'ยังไม่ได้เข้าสู่ระบบ', en: 'Not signed in' },
    detail: { th: 'เข้าสู่ระบบแล้วทำรายการอีกครั้ง', en: 'Sign in and try again' },
  },
  'sign-in-failed': {
    title: { th: 'เข้าสู่ระบบไม่สำเร็จ', en: 'Sign-in failed' },
    detail: { th: 'ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง', en: 'The user name or the password is wrong' },
  },
  'second-factor-missing': {
    title: { th: 'ต้องตั้งค่าการยืนยันตัวตนขั้นที่สองก่อน', en: 'A second factor must be set up first' },
    detail: { th: 'ตำแหน่งของท่านต้องยืนยันตัวตนสองขั้น เพิ่มแอปยืนยันตัวตนหรือพาสคีย์แล้วทำรายการอีกครั้ง', en: 'Your position must have a second factor; add an authenticator app or a passkey and try again' },
  },
  'second-factor-needed': {
    title: { th: 'ต้องยืนยันตัวตนขั้นที่สอง', en: 'Confirm by your second factor' },
    detail: { th: 'ยืนยันด้วยรหัสจากแอป พาสคีย์ หรือรหัสกู้คืน แล้วทำรายการอีกครั้ง', en: 'Confirm by a code of your app, a passkey or a recovery code, and try again' },
  },
  'password-needed': {
    title: { th: 'ต้องยืนยันรหัสผ่านอีกครั้ง', en: 'Confirm by your password' },
    detail: { th: 'กรอกรหัสผ่านปัจจุบันเพื่อยืนยันว่าเป็นท่าน แล้วทำรายการอีกครั้ง', en: 'Give your present password, and try again' },
  },
  'not-permitted': {
    title: { th: 'ไม่มีสิทธิทำรายการนี้', en: 'Not permitted' },
    detail: { th: 'ตำแหน่งที่ท่านใช้อยู่ไม่มีสิทธิทำรายการนี้', en: 'The position you act in may not do this' },
  },
  'not-found': {
    title: { th: 'ไม่พบข้อมูล', en: 'Not found' },
    detail: { th: 'ไม่มีข้อมูลนี้ หรืออยู่นอกขอบเขตของตำแหน่งท่าน', en: 'There is no such thing, or it lies outside your position’s scope' },
  },
  'version-conflict': {
    title: { th: 'มีผู้บันทึกก่อนท่าน', en: 'Somebody saved before you' },
    detail: { th: 'โหลดข้อมูลล่าสุด ตรวจทาน แล้วทำรายการอีกครั้ง', en: 'Load the latest, compare, and try again' },
  },
  'content-changed': {
    title: { th: 'เนื้อหาเปลี่ยนแปลงแล้ว', en: 'The text has changed' },
    detail: { th: 'เปิดอ่านฉบับล่าสุด แล้วพิจารณาอีกครั้ง', en: 'Read the latest text, then decide again' },
  },
  'transition-refused': {
    title: { th: 'ยังทำรายการนี้ไม่ได้', en: 'This cannot be done yet' },
    detail: { th: 'มีเงื่อนไขที่ยังไม่ครบถ้วนตามรายการ', en: 'The conditions listed are not met' },
  },
  'already-decided': {
    title: { th: 'พิจารณาไปแล้ว', en: 'Already decided' },
    detail: { th: 'ตำแหน่งของท่านพิจารณาเรื่องนี้ในรอบนี้แล้ว คำวินิจฉัยเดิมยังมีผล', en: 'Your position has decided in this round; the decision stands' },
  },
  'not-asked': {
    title: { th: 'ไม่ได้อยู่ในสายการพิจารณา', en: 'Not asked' },
    detail: { th: 'เรื่องนี้ไม่ได้เสนอให้ตำแหน่งของท่านพิจารณา', en: 'Your position was not asked to decide this' },
  },
  'already-exists': {
    title: { th: 'มีอยู่แล้ว', en: 'Already exists' },
    detail: { th: 'มีรายการนี้ในระบบแล้ว ให้ใช้รายการเดิม', en: 'It exists already; use the one there is' },
  },
  'too-many-attempts': {
    title: { th: 'ลองหลายครั้งเกินไป', en: 'Too many attempts' },
    detail: { th: 'รอสักครู่แล้วลองใหม่', en: 'Wait a while and try again' },
  },
  'payload-too-large': {
    title: { th: 'ข้อมูลมีขนาดใหญ่เกินไป', en: 'Too large' },
    detail: { th: 'ลดขนาดข้อมูลหรือแบ่งส่ง แล้วลองใหม่', en: 'Send less at a time and try again' },
  },
  unavailable: {
    title: { th: 'ติดต่อระบบภายนอกไม่ได้', en: 'Not reachable' },
    detail: { th: 'ระบบภายนอกที่ต้องใช้ไม่ตอบ ลองใหม่ภายหลัง', en: 'Another system that this needs does not answer; try again later' },
  },
  internal: {
    title: { th: 'ระบบขัดข้อง', en: 'Something went wrong' },
    detail: { th: 'ยังไม่มีการเปลี่ยนแปลงข้อมูล ลองใหม่อีกครั้ง หากยังพบปัญหาโปรดแจ้งผู้ดูแลระบบ', en: 'Nothing was changed. Try again; if it persists, tell the administrator' },
  },
};
