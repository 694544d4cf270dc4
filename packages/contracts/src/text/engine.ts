import type { RefusalCode } from '@prongsai/workflow';
import type { RefusalText } from './refusal-text.js';

/** The refusals of the workflow engine itself, whatever definition it runs. */
export const engine: Record<RefusalCode, RefusalText> = {
  'event-unknown-here': {
    message: { th: 'ขั้นตอนปัจจุบันทำรายการนี้ไม่ได้', en: 'This cannot be done at the present step' },
    remedy: { th: 'เปิดหน้าวงรอบเพื่อดูรายการที่ทำได้ในขั้นตอนนี้', en: 'Open the year page to see what can be done now' },
  },
  'role-not-allowed': {
    message: { th: 'ตำแหน่ง{role}ไม่มีอำนาจทำรายการนี้', en: 'This may not be done by: {role}' },
    remedy: { th: 'ให้ตำแหน่งที่มีอำนาจเป็นผู้ดำเนินการ', en: 'Leave it to the position whose task it is' },
  },
  'not-asked': {
    message: { th: 'เรื่องนี้ไม่ได้เสนอให้ตำแหน่งของท่านพิจารณา', en: 'Your position was not asked to decide this' },
    remedy: { th: 'ดูสายการพิจารณาในหน้าวงรอบว่าเรื่องอยู่ที่ตำแหน่งใด', en: 'The chain on the year page shows who is asked' },
  },
  'level-not-open': {
    message: { th: 'ยังไม่ถึงลำดับการพิจารณาของท่าน', en: 'It is not your level’s turn' },
    remedy: { th: 'รอให้ลำดับก่อนหน้าพิจารณาครบก่อน', en: 'Wait until the level before has decided' },
  },
  'level-complete': {
    message: { th: 'ลำดับ{place}พิจารณาครบแล้วโดยไม่ต้องรอตำแหน่งของท่าน', en: 'This level is complete without your position: {place}' },
    remedy: { th: 'ไม่ต้องดำเนินการ หากเรื่องถูกส่งคืนและเสนอใหม่ ท่านจะได้รับอีกครั้ง', en: 'Nothing is to be done; you are asked again if the text comes back' },
  },
  'already-decided': {
    message: { th: 'ตำแหน่งของท่านพิจารณาเรื่องนี้ในรอบนี้แล้ว', en: 'Your position has already decided in this round' },
    remedy: { th: 'คำวินิจฉัยเดิมยังมีผล ไม่ต้องทำซ้ำ', en: 'The decision stands; nothing more is to be done' },
  },
  'content-changed': {
    message: { th: 'เนื้อหาเปลี่ยนไปหลังจากที่ท่านเปิดอ่าน', en: 'The text has changed since you opened it' },
    remedy: { th: 'เปิดอ่านฉบับล่าสุด แล้วพิจารณาอีกครั้ง', en: 'Read the latest text, then decide again' },
  },
  'own-text': {
    message: { th: 'ท่านเป็นผู้จัดทำเนื้อหาส่วนนี้ จึงอนุมัติเองไม่ได้', en: 'You wrote part of this text and may not approve it' },
    remedy: { th: 'ให้ผู้ดำรงตำแหน่งหรือผู้รักษาราชการแทนท่านอื่นเป็นผู้พิจารณา', en: 'Another holder of the position, or one acting by order, must decide' },
  },
  'remarks-missing': {
    message: { th: 'การส่งคืนต้องระบุข้อที่ให้แก้ไข', en: 'A return needs at least one remark' },
    remedy: { th: 'ระบุว่าให้แก้ไขส่วนใด อย่างไร', en: 'Say what to change, and where' },
  },
  'no-approver': {
    message: { th: 'ไม่มีผู้ดำรงตำแหน่งที่จะพิจารณาในลำดับ{place}', en: 'Nobody can decide at this level: {place}' },
    remedy: { th: 'กำหนดผู้ดำรงตำแหน่งหรือผู้รักษาราชการแทน และส่วนราชการที่รับผิดชอบมาตรการ', en: 'Name a holder or somebody acting by order, and the lead divisions of the measures' },
  },
  'state-final': {
    message: { th: 'วงรอบนี้สิ้นสุดแล้ว', en: 'This cycle has ended' },
    remedy: { th: 'ดำเนินการในวงรอบของปีงบประมาณถัดไป', en: 'Go on in the cycle of the next fiscal year' },
  },
  'target-unknown': {
    message: { th: 'กลับไปยังขั้นตอนที่เลือกไม่ได้', en: 'The cycle cannot go back to that step' },
    remedy: { th: 'เลือกขั้นตอนที่ผ่านมาแล้วและเปิดแก้ไขได้', en: 'Choose an earlier step that can be reopened' },
  },
};
