import { formatThaiDate, type CalendarDay } from '@prongsai/thai';
import { contentCode, dateText, numberText, officialText } from './official-text.js';

export type ApprovalLevel = 'heads' | 'clerk' | 'executive';

/** Who acted for an office by an order (รักษาราชการแทน). */
export interface ActingLine {
  /** The position that he holds in his own right. */
  ownTitle: string | null;
  orderNo: string;
  orderOn: CalendarDay | null;
}

/** One position that was asked. Positions sign, not people: no name is printed. */
export interface ApprovalLine {
  level: ApprovalLevel;
  position: string;
  verdict: 'approved' | 'returned' | null;
  /** The day it was recorded. */
  decidedOn: CalendarDay | null;
  /** The day it holds from, where it was made on paper before. */
  effectiveOn?: CalendarDay | null;
  acting?: ActingLine | null;
  /** By which document the position decided on what it had written itself. */
  waivedBy?: string | null;
}

/** Work that was opened again for a time before the document was approved. */
export interface ReopeningLine {
  on: CalendarDay;
  until: CalendarDay;
  reason: string;
}

export interface DocumentApproval {
  /** SHA-256 of the text that was decided on; `null` for a draft nobody has been asked about. */
  contentHash: string | null;
  lines: ApprovalLine[];
  reopenings?: ReopeningLine[];
}

const verdictText = ({ level, verdict }: ApprovalLine): string => {
  if (verdict === null) return 'รอพิจารณา';
  if (verdict === 'returned') return 'ส่งคืนเพื่อแก้ไข';
  return level === 'executive' ? 'อนุมัติ' : 'เห็นชอบ';
};

/** A day in running text stays on one line. */
const wholeDay = (day: string): string => day.replaceAll(' ', '\u00A0');

const orderText = ({ orderNo, orderOn }: ActingLine): string => `ตามคำสั่งที่ ${orderNo}${orderOn === null ? '' : ` ลงวันที่\u00A0${wholeDay(dateText(orderOn))}`}`;

/** Both offices stand there: the one who signed holds his own, and acted for the other. */
const positionText = ({ position, acting }: ApprovalLine): string => {
  if (!acting) return position;
  const signed = acting.ownTitle === null ? `ผู้รักษาราชการแทน ${position}` : `${acting.ownTitle} รักษาราชการแทน ${position}`;
  return `${signed}\n${orderText(acting)}`;
};

const dayText = ({ decidedOn, effectiveOn }: ApprovalLine): string => {
  if (decidedOn === null) return '–';
  return effectiveOn && effectiveOn !== decidedOn ? `${dateText(effectiveOn)} ${wholeDay(`(บันทึก ${formatThaiDate(decidedOn, 'short', { digits: 'thai' })})`)}` : dateText(decidedOn);
};

const notesOf = ({ lines, reopenings = [] }: DocumentApproval): string[] => [
  ...lines.flatMap(({ waivedBy }, index) => (waivedBy ? [`ลำดับ ${index + 1} พิจารณาส่วนที่จัดทำเองได้ตามหนังสือที่ ${waivedBy}`] : [])),
  ...reopenings.map(({ on, until, reason }) => `เปิดแก้ไขเป็นกรณีพิเศษตั้งแต่วันที่\u00A0${wholeDay(dateText(on))} ถึงวันที่\u00A0${wholeDay(dateText(until))} เหตุผล: ${reason}`),
];

export const approvalView = (approval: DocumentApproval) => ({
  code: approval.contentHash === null ? null : contentCode(approval.contentHash),
  lines: approval.lines.map((line, index) => ({
    no: numberText(index + 1),
    position: officialText(positionText(line)),
    verdict: verdictText(line),
    date: dayText(line),
  })),
  notes: notesOf(approval).map(officialText),
});
