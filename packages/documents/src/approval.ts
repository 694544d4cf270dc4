import type { CalendarDay } from '@prongsai/thai';
import { contentCode, dateText, numberText, officialText } from './official-text.js';

export type ApprovalLevel = 'heads' | 'clerk' | 'executive';

/** One position that was asked. Positions sign, not people: no name is printed. */
export interface ApprovalLine {
  level: ApprovalLevel;
  position: string;
  verdict: 'approved' | 'returned' | null;
  decidedOn: CalendarDay | null;
}

export interface DocumentApproval {
  /** SHA-256 of the text that was decided on; `null` for a draft nobody has been asked about. */
  contentHash: string | null;
  lines: ApprovalLine[];
}

const verdictText = ({ level, verdict }: ApprovalLine): string => {
  if (verdict === null) return 'รอพิจารณา';
  if (verdict === 'returned') return 'ส่งคืนเพื่อแก้ไข';
  return level === 'executive' ? 'อนุมัติ' : 'เห็นชอบ';
};

export const approvalView = ({ contentHash, lines }: DocumentApproval) => ({
  code: contentHash === null ? null : contentCode(contentHash),
  lines: lines.map((line, index) => ({
    no: numberText(index + 1),
    position: officialText(line.position),
    verdict: verdictText(line),
    date: line.decidedOn === null ? '–' : dateText(line.decidedOn),
  })),
});
