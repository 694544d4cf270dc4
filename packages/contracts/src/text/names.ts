import { withoutDivisions, type CycleEvent, type CycleState, type DocumentKind, type GradeCode, type Milestone, type ReportHalf } from '@prongsai/ita';
import type { Role } from '../access.js';
import type { SecondFactorRule } from '../routes/auth.js';
import type { Bilingual } from '../primitives.js';
import type { Mark } from '../routes/agencies.js';
import type { instruments } from '../routes/results.js';
import type { ReportStatus } from '../routes/reports.js';

export const states: Record<CycleState, Bilingual> = {
  analysing: { th: 'วิเคราะห์ผล', en: 'Analysing the result' },
  planning: { th: 'จัดทำมาตรการ', en: 'Writing the plan' },
  planReview: { th: 'พิจารณามาตรการ', en: 'Plan under review' },
  executing: { th: 'ดำเนินการครึ่งปีแรก', en: 'Carrying out, first half' },
  sixMonthReporting: { th: 'จัดทำรายงาน 6 เดือน', en: 'Writing the 6-month report' },
  sixMonthReview: { th: 'พิจารณารายงาน 6 เดือน', en: '6-month report under review' },
  executingSecondHalf: { th: 'ดำเนินการครึ่งปีหลัง', en: 'Carrying out, second half' },
  twelveMonthReporting: { th: 'จัดทำรายงาน 12 เดือน', en: 'Writing the 12-month report' },
  twelveMonthReview: { th: 'พิจารณารายงาน 12 เดือน', en: '12-month report under review' },
  publishing: { th: 'เผยแพร่', en: 'Publishing' },
  closed: { th: 'ปิดวงรอบแล้ว', en: 'Closed' },
  cancelled: { th: 'ยกเลิกวงรอบแล้ว', en: 'Cancelled' },
};

export const events: Record<CycleEvent, Bilingual> = {
  submitAnalysis: { th: 'ส่งบทวิเคราะห์', en: 'Submit the analysis' },
  submitPlan: { th: 'เสนอแผนมาตรการ', en: 'Submit the plan' },
  approve: { th: 'อนุมัติ', en: 'Approve' },
  return: { th: 'ส่งคืน', en: 'Return' },
  withdraw: { th: 'ถอนเรื่องกลับ', en: 'Withdraw' },
  openSixMonthReport: { th: 'เปิดรายงาน 6 เดือน', en: 'Open the 6-month report' },
  submitSixMonthReport: { th: 'เสนอรายงาน 6 เดือน', en: 'Submit the 6-month report' },
  openTwelveMonthReport: { th: 'เปิดรายงาน 12 เดือน', en: 'Open the 12-month report' },
  submitTwelveMonthReport: { th: 'เสนอรายงาน 12 เดือน', en: 'Submit the 12-month report' },
  acknowledge: { th: 'รับทราบผล', en: 'Acknowledge' },
  close: { th: 'ปิดวงรอบ', en: 'Close the cycle' },
  reopen: { th: 'เปิดแก้ไขใหม่', en: 'Reopen' },
  cancel: { th: 'ยกเลิกวงรอบ', en: 'Cancel the cycle' },
};

export const roleNames: Record<Role | 'system', Bilingual> = {
  officer: { th: 'เจ้าหน้าที่', en: 'Officer' },
  divisionHead: { th: 'หัวหน้าส่วนราชการ', en: 'Division head' },
  clerk: { th: 'ปลัด', en: 'Clerk' },
  executive: { th: 'ผู้บริหารท้องถิ่น', en: 'Executive' },
  coordinator: { th: 'ท้องถิ่นจังหวัด', en: 'Province coordinator' },
  auditor: { th: 'ผู้ตรวจสอบ', en: 'Auditor' },
  system: { th: 'ระบบ', en: 'The system' },
};

export const secondFactorRuleNames: Record<SecondFactorRule, Bilingual> = {
  required: { th: 'บังคับใช้', en: 'required' },
  offered: { th: 'เลือกใช้ได้', en: 'offered' },
};

export const milestoneNames: Record<Milestone, Bilingual> = {
  analysis: { th: 'วิเคราะห์ผล', en: 'Analysis' },
  plan: { th: 'แผนมาตรการ', en: 'Plan' },
  planApproval: { th: 'อนุมัติแผนมาตรการ', en: 'Plan approved' },
  planPublished: { th: 'เผยแพร่แผนมาตรการ', en: 'Plan published' },
  execution: { th: 'ดำเนินการตามมาตรการ', en: 'Carrying out the measures' },
  sixMonthReport: { th: 'รายงาน 6 เดือน', en: '6-month report' },
  twelveMonthReport: { th: 'รายงาน 12 เดือน', en: '12-month report' },
  published: { th: 'เผยแพร่ผลทั้งปี', en: 'Year published' },
};

export const documentNames: Record<DocumentKind, Bilingual> = {
  plan: { th: 'แผนมาตรการส่งเสริมคุณธรรมและความโปร่งใส', en: 'Plan of integrity and transparency measures' },
  sixMonthReport: { th: 'รายงานผลการดำเนินการตามมาตรการ รอบ 6 เดือน', en: '6-month report on the measures' },
  twelveMonthReport: { th: 'รายงานผลการดำเนินการตามมาตรการ รอบ 12 เดือน', en: '12-month report on the measures' },
};

export const halfNames: Record<ReportHalf, Bilingual> = {
  sixMonth: { th: 'รอบ 6 เดือน', en: '6 months' },
  twelveMonth: { th: 'รอบ 12 เดือน', en: '12 months' },
};

export const reportStatusNames: Record<ReportStatus, Bilingual> = {
  notStarted: { th: 'ยังไม่ได้ดำเนินการ', en: 'Not started' },
  inProgress: { th: 'อยู่ระหว่างดำเนินการ', en: 'In progress' },
  done: { th: 'ดำเนินการแล้วเสร็จ', en: 'Done' },
};

/** The words of the status language; a count of working days stands beside them. */
export const markNames: Record<Mark, Bilingual> = {
  done: { th: 'เสร็จตามกำหนด', en: 'Done in time' },
  doneLate: { th: 'เสร็จ ช้ากว่ากำหนด', en: 'Done late' },
  open: { th: 'อยู่ในกำหนด', en: 'In time' },
  progress: { th: 'ดำเนินการ', en: 'In progress' },
  dueSoon: { th: 'ใกล้ครบกำหนด', en: 'Due soon' },
  late: { th: 'ล่าช้า', en: 'Late' },
  returned: { th: 'ส่งคืน ล่าช้า', en: 'Returned, late' },
  willMiss: { th: 'คาดว่าช้า', en: 'Will miss' },
  blocked: { th: 'รอขั้นก่อนหน้า', en: 'Waits for the step before' },
  notOpen: { th: 'ยังไม่ถึงเวลา', en: 'Not open yet' },
};

export const approvalLevels = ['heads', 'clerk', 'executive'] as const;
export type ApprovalLevel = (typeof approvalLevels)[number];
export const levelNames: Record<ApprovalLevel, Bilingual> = {
  heads: { th: 'หัวหน้าส่วนราชการที่รับผิดชอบ', en: 'Heads of the lead divisions' },
  clerk: { th: 'ปลัด', en: 'Clerk' },
  executive: { th: 'ผู้บริหารท้องถิ่น', en: 'Executive' },
};

/** Kinds of agency that a chain differs by; the types of agency name themselves. */
export const kindNames: Record<string, Bilingual> = {
  [withoutDivisions]: { th: 'หน่วยงานที่ไม่มีการแบ่งส่วนราชการ', en: 'Agency without divisions' },
};

const letter = (code: string): Bilingual => ({ th: `ระดับ ${code}`, en: `Grade ${code}` });

export const gradeNames: Record<GradeCode, Bilingual> = {
  AA: letter('AA'),
  A: letter('A'),
  B: letter('B'),
  C: letter('C'),
  D: letter('D'),
  E: letter('E'),
  F: letter('F'),
  excellent: { th: 'ผ่านดีเยี่ยม', en: 'Passed with excellence' },
  good: { th: 'ผ่านดี', en: 'Passed well' },
  pass: { th: 'ผ่าน', en: 'Passed' },
  improve: { th: 'ต้องปรับปรุง', en: 'To be improved' },
  'improve-urgently': { th: 'ต้องปรับปรุงโดยด่วน', en: 'To be improved urgently' },
};

export const instrumentNames: Record<(typeof instruments)[number], Bilingual> = {
  IIT: { th: 'คนในหน่วยงานเห็นอย่างไร', en: 'What the staff say' },
  EIT: { th: 'ประชาชนเห็นอย่างไร', en: 'What the public say' },
  OIT: { th: 'หน่วยงานเปิดเผยข้อมูลเพียงใด', en: 'What the agency discloses' },
};
