import type { MigrationRefusalCode } from '@prongsai/workflow';
import type { RefusalText } from './refusal-text.js';

/** Refusals of the server about definitions, beside those of the kernel. */
export const definitionRefusalCodes = [
  'definition-version-unknown',
  'definition-version-same',
  'definition-pinned-otherwise',
  'cycle-moved-since',
  'migration-undone',
] as const;
export type DefinitionRefusalCode = (typeof definitionRefusalCodes)[number];

const waitOrStay: RefusalText['remedy'] = {
  th: 'ให้วงรอบนี้ใช้ผังขั้นตอนรุ่นเดิมต่อไปจนสิ้นสุด',
  en: 'Leave the cycle with the version it has until it ends',
};

/** Why a running cycle cannot be taken into another version of its workflow, or back. */
export const definitionRefusals: Record<MigrationRefusalCode | DefinitionRefusalCode, RefusalText> = {
  'other-workflow': {
    message: { th: 'เป็นผังขั้นตอนของงานอื่น', en: 'That is the definition of another workflow' },
    remedy: { th: 'เลือกรุ่นของผังขั้นตอนเดียวกัน', en: 'Choose a version of the same definition' },
  },
  'already-ended': {
    message: { th: 'วงรอบสิ้นสุดแล้วในขั้น{state}', en: 'The cycle has ended: {state}' },
    remedy: { th: 'ไม่ต้องดำเนินการ วงรอบที่สิ้นสุดแล้วคงผังขั้นตอนรุ่นที่ใช้เมื่อสิ้นสุด', en: 'Nothing is to be done: what has ended keeps the version it ended by' },
  },
  'state-missing-there': {
    message: { th: 'รุ่นที่เลือกไม่มีขั้น{state}', en: 'The chosen version has no step “{state}”' },
    remedy: { th: 'รอให้วงรอบผ่านขั้นนี้ไปก่อน', en: 'Wait until the cycle has left this step' },
  },
  'state-kind-differs': {
    message: { th: 'ขั้น{state}ในรุ่นที่เลือกเป็นขั้นคนละประเภท', en: 'In the chosen version “{state}” is a step of another kind' },
    remedy: { th: 'รอให้วงรอบผ่านขั้นนี้ไปก่อน', en: 'Wait until the cycle has left this step' },
  },
  'chain-differs': {
    message: { th: 'อยู่ระหว่างการพิจารณาในขั้น{state} ซึ่งสายการพิจารณาของรุ่นที่เลือกต่างจากเดิม', en: 'It is being decided on (“{state}”), and the chosen version has another chain there' },
    remedy: { th: 'รอให้พิจารณาแล้วเสร็จ หรือให้ส่งคืนก่อน', en: 'Wait until it is decided, or have it returned first' },
  },
  'decision-missing': {
    message: { th: 'รุ่นที่เลือกต้องมีคำอนุมัติลำดับ{level} ในขั้น{state} ซึ่งวงรอบนี้ไม่มี', en: 'The chosen version asks for the approval of “{level}” at “{state}”, which this cycle does not have' },
    remedy: waitOrStay,
  },
  'history-mixed': {
    message: { th: 'ประวัติของขั้น{state}จะปะปนกับขั้นอื่นในรุ่นที่เลือก', en: 'What happened at “{state}” would be taken for the past of another step' },
    remedy: waitOrStay,
  },
  'definition-version-unknown': {
    message: { th: 'ไม่มีผังขั้นตอนรุ่นที่ {number}', en: 'There is no version {number} of this definition' },
    remedy: { th: 'เลือกรุ่นที่มีอยู่', en: 'Choose a version that exists' },
  },
  'definition-version-same': {
    message: { th: 'รุ่นต้นทางและรุ่นปลายทางเป็นรุ่นเดียวกัน', en: 'Both are the same version' },
    remedy: { th: 'เลือกสองรุ่นที่ต่างกัน', en: 'Choose two different versions' },
  },
  'definition-pinned-otherwise': {
    message: { th: 'วงรอบนี้ไม่ได้ใช้ผังขั้นตอนรุ่นที่ {number}', en: 'This cycle does not run by version {number}' },
    remedy: { th: 'ตรวจรายการใหม่อีกครั้งแล้วเลือกวงรอบที่ย้ายได้', en: 'Look at the preview again and choose from it' },
  },
  'cycle-moved-since': {
    message: { th: 'วงรอบมีการดำเนินการหลังการย้ายแล้ว', en: 'The cycle has moved on since' },
    remedy: { th: 'ตรวจก่อนย้าย แล้วย้ายกลับเป็นการย้ายครั้งใหม่ หากจำเป็น', en: 'Preview a migration the other way, if it must be taken back' },
  },
  'migration-undone': {
    message: { th: 'การย้ายครั้งนี้ถูกยกเลิกไปแล้ว', en: 'This migration has already been undone' },
    remedy: { th: 'ไม่ต้องดำเนินการเพิ่มเติม', en: 'Nothing more is to be done' },
  },
};
