import type { DocumentReport } from '../../../document/printed-document.js';
import type { Finding } from '../../finding.js';
import type { DocumentCheck, DocumentContext } from '../document-check.js';
import { atReport } from '../measure-number.js';

const ticked = /[☑☒✅🗹✓✔]|<input[^>]*\bchecked\b[^>]*>|[[(]\s?[xX/✓✔]\s?[\])]/gu;
const open = /[☐□◻⬜]|<input(?![^>]*\bchecked\b)[^>]*checkbox[^>]*>|\[\s?\]|\(\s{1,3}\)/gu;

const boxesOf = ({ summary = [] }: DocumentReport): { ticked: number; all: number } => {
  const text = summary.join(' ');
  const ticks = (text.match(ticked) ?? []).length;
  return { ticked: ticks, all: ticks + (text.match(open) ?? []).length };
};

const missing: Pick<Finding, 'code' | 'message' | 'remedy'> = {
  code: 'status-missing',
  message: { th: 'แถวนี้ไม่ระบุสถานะการดำเนินการ ทั้งที่แถวอื่นระบุไว้', en: 'This row does not say its status, though others do' },
  remedy: { th: 'ระบุว่าดำเนินการแล้วเสร็จ อยู่ระหว่างดำเนินการ หรือยังไม่ได้ดำเนินการ', en: 'Say whether it is done, in progress or not begun' },
};

const unticked: typeof missing = {
  ...missing,
  message: { th: 'มีช่องสถานะแต่ไม่ได้ทำเครื่องหมายช่องใด', en: 'There are status boxes, but none is ticked' },
};

const ambiguous = (ticks: number): typeof missing => ({
  code: 'status-ambiguous',
  message: { th: `ทำเครื่องหมายช่องสถานะไว้ ${ticks} ช่อง`, en: `${ticks} status boxes are ticked` },
  remedy: { th: 'ทำเครื่องหมายสถานะเพียงช่องเดียว', en: 'Tick one box' },
});

const judge = (report: DocumentReport, someHave: boolean): typeof missing | null => {
  const boxes = boxesOf(report);
  if (boxes.all >= 2 && boxes.ticked !== 1 && report.status === undefined) return boxes.ticked === 0 ? unticked : ambiguous(boxes.ticked);
  return someHave && boxes.all === 0 && report.status === undefined ? missing : null;
};

const findings = (group: readonly DocumentReport[], { document, placeOf }: DocumentContext): Finding[] => {
  const someHave = group.some((report) => report.status !== undefined || boxesOf(report).all > 0);
  return group.flatMap((report): Finding[] => {
    const judged = judge(report, someHave);
    const index = (document.reports ?? []).indexOf(report);
    const source = placeOf(`/reports/${index}/status`, `/reports/${index}/summary`, `/reports/${index}/title`);
    return judged === null ? [] : [{ ...judged, severity: 'warning', where: atReport(document, report), printed: null, expected: null, source }];
  });
};

/** The status boxes of a report: none where other rows have them, none ticked, or more than one. */
export const status: DocumentCheck = (context): Finding[] => {
  const reports = context.document.reports ?? [];
  return [reports.filter(({ indicatorNo }) => indicatorNo !== undefined), reports.filter(({ indicatorNo }) => indicatorNo === undefined)].flatMap(
    (group) => findings(group, context),
  );
};
