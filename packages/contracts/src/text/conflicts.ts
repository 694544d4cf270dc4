import type { RefusalText } from './refusal-text.js';

/** What may be wrong with who holds what before a year begins. */
export const conflictCodes = [
  'nobody-holds',
  'position-missing',
  'acting-order-expired',
  'leading-division-vacant',
  'division-vacant',
  'one-person-two-levels',
  'author-is-only-approver',
  'author-excused-by-waiver',
  'tenure-ends-in-year',
  'acting-ends-in-year',
  'holder-account-disabled',
  'second-factor-missing',
  'no-coordinator',
] as const;
export type ConflictCode = (typeof conflictCodes)[number];

/** `blocks`: the year cannot be approved as things stand. `warns`: it will be late or needs care. `informs`: settled, but to be known. */
export const conflictSeverities = ['blocks', 'warns', 'informs'] as const;
export type ConflictSeverity = (typeof conflictSeverities)[number];

const appoint = {
  th: 'บันทึกผู้ดำรงตำแหน่ง หรือคำสั่งรักษาราชการแทน ก่อนเสนอเรื่อง',
  en: 'Appoint a holder or record an acting order before anything is submitted',
};

/** Named by the position or division they are about, in each language by its own words. */
export const conflictTexts: Record<ConflictCode, RefusalText> = {
  'nobody-holds': { message: { th: 'ไม่มีผู้ดำรงตำแหน่ง{position}', en: 'Nobody holds {position}' }, remedy: appoint },
  'position-missing': {
    message: { th: 'หน่วยงานไม่มีตำแหน่ง{role}ในระบบ', en: 'The agency has no such position: {role}' },
    remedy: { th: 'แจ้งผู้ดูแลระบบให้เพิ่มตำแหน่ง', en: 'Ask the administrator to add the position' },
  },
  'acting-order-expired': {
    message: { th: 'คำสั่งรักษาราชการแทนที่ {orderNo} ของตำแหน่ง{position} สิ้นสุดเมื่อ {until} และไม่มีผู้ดำรงตำแหน่ง', en: 'The acting order {orderNo} for {position} ended on {until}, and nobody holds it' },
    remedy: { th: 'บันทึกคำสั่งใหม่ หรือผู้ดำรงตำแหน่ง', en: 'Record a new order, or a holder' },
  },
  'leading-division-vacant': {
    message: { th: '{division}รับผิดชอบมาตรการ {measures} เรื่อง แต่ไม่มีหัวหน้าส่วนราชการ', en: '{division} leads {measures} measure(s) and has no head' },
    remedy: { th: 'บันทึกหัวหน้าส่วนราชการหรือคำสั่งรักษาราชการแทน มิฉะนั้นจะเสนอแผนไม่ได้', en: 'Appoint a head or record an acting order; the plan cannot be submitted otherwise' },
  },
  'division-vacant': {
    message: { th: '{division}ไม่มีหัวหน้าส่วนราชการ', en: '{division} has no head' },
    remedy: { th: 'บันทึกให้ครบก่อนมอบหมายมาตรการให้ส่วนราชการนี้', en: 'Appoint one before the division is given a measure' },
  },
  'one-person-two-levels': {
    message: { th: 'บัญชีเดียวกันอยู่สองลำดับชั้นของการพิจารณา: {position}', en: 'One account stands at two levels of the chain: {position}' },
    remedy: { th: 'ออกคำสั่งให้ผู้อื่นรักษาราชการแทนในลำดับชั้นหนึ่ง', en: 'Have somebody else act at one of the levels by an order' },
  },
  'author-is-only-approver': {
    message: { th: 'ผู้จัดทำเอกสารเป็นผู้พิจารณาเพียงคนเดียวในตำแหน่ง{position}', en: 'Whoever writes the documents is the only one to decide as {position}' },
    remedy: {
      th: 'ออกคำสั่งให้ผู้อื่นรักษาราชการแทน หรือขอยกเว้นหากส่วนราชการมีผู้ปฏิบัติงานคนเดียว',
      en: 'Have somebody else act by an order, or ask for a waiver if the division has one person',
    },
  },
  'author-excused-by-waiver': {
    message: { th: '{position}พิจารณาเรื่องที่ตนจัดทำได้ ตามหนังสือยกเว้นที่ {documentNo}', en: '{position} may decide on own text by the waiver of {documentNo}' },
    remedy: { th: 'เอกสารที่เผยแพร่จะแสดงการยกเว้นนี้', en: 'Published documents will show the waiver' },
  },
  'tenure-ends-in-year': {
    message: { th: 'การดำรงตำแหน่ง{position} สิ้นสุดวันที่ {until} ก่อนกำหนด{milestone}', en: '{position} is held until {until}, before this is due: {milestone}' },
    remedy: { th: 'เตรียมผู้ดำรงตำแหน่งคนต่อไปหรือคำสั่งรักษาราชการแทนตั้งแต่วันถัดไป', en: 'Prepare the next holder or an acting order from the day after' },
  },
  'acting-ends-in-year': {
    message: { th: 'คำสั่งรักษาราชการแทนที่ {orderNo} ของตำแหน่ง{position} สิ้นสุดวันที่ {until} ก่อนกำหนด{milestone}', en: 'The acting order {orderNo} for {position} ends on {until}, before this is due: {milestone}' },
    remedy: { th: 'เตรียมคำสั่งใหม่หรือผู้ดำรงตำแหน่งตั้งแต่วันถัดไป', en: 'Prepare a new order or a holder from the day after' },
  },
  'holder-account-disabled': {
    message: { th: 'บัญชีของผู้ดำรงตำแหน่ง{position} ถูกระงับ', en: 'The account that holds {position} is disabled' },
    remedy: { th: 'เปิดใช้บัญชี หรือบันทึกผู้ดำรงตำแหน่งคนใหม่', en: 'Enable the account, or appoint somebody else' },
  },
  'second-factor-missing': {
    message: { th: 'ผู้ดำรงตำแหน่ง{position} ยังไม่ได้ตั้งการยืนยันตัวตนสองขั้น', en: 'Whoever holds {position} has no second factor yet' },
    remedy: { th: 'ให้เข้าสู่ระบบแล้วตั้งรหัสยืนยันหรือพาสคีย์ก่อนถึงรอบพิจารณา', en: 'Let them set up a code or a passkey before their turn comes' },
  },
  'no-coordinator': {
    message: { th: 'จังหวัดไม่มีผู้ดำรงตำแหน่งท้องถิ่นจังหวัดที่จะรับทราบผล', en: 'Nobody holds the province coordinator’s position to acknowledge the year' },
    remedy: { th: 'แจ้งจังหวัดให้บันทึกผู้ดำรงตำแหน่งหรือผู้รักษาราชการแทน', en: 'Ask the province to appoint a holder or record an acting order' },
  },
};
