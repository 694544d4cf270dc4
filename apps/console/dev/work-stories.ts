import { reasonOf, type AnalysisView, type ApprovalStep, type ApprovalView, type CycleSummary, type CycleView, type DocumentView, type IndicatorView, type InboxItem, type MeasureView, type Reason, type ReportEntryView, type ResultView, type Role, type TrailEntry } from '@prongsai/contracts';
import { demonstrationAgencies } from '@prongsai/demonstration';
import { agencies, cycleView, idOf, today } from './stories.js';

/** The year of one agency at any of its states, built from the public facts of the demonstration. */
const source = demonstrationAgencies.find(({ slug }) => slug === 'kut-rang') ?? demonstrationAgencies[0];
if (!source) throw new Error('the demonstration has no agency');
const agency = agencies[1] ?? agencies[0];
if (!agency) throw new Error('the stories have no agency');

const officer = { th: 'เจ้าหน้าที่ สำนักปลัด', en: 'ITA Officer' };
export const divisions = source.divisions.map(({ key, name, shortName }, at) => ({ id: idOf(6000 + at), key, name, shortName }));
const divisionsFor = (keys: readonly string[]) => divisions.filter(({ key }) => keys.includes(key)).map(({ id, name, shortName }) => ({ id, name, shortName }));

const names = ['การปฏิบัติหน้าที่', 'การใช้งบประมาณ', 'การใช้อำนาจ', 'การใช้ทรัพย์สินของราชการ', 'การแก้ไขปัญหาการทุจริต', 'คุณภาพการดำเนินงาน', 'ประสิทธิภาพการสื่อสาร', 'การปรับปรุงการทำงาน', 'การเปิดเผยข้อมูล', 'การป้องกันการทุจริต'];
const below: Record<number, IndicatorView['itemsBelow']> = {
  9: ['O2 ข้อมูลผู้บริหาร', 'O5 แผนพัฒนาท้องถิ่น', 'O12 รายการจัดซื้อจัดจ้างและความก้าวหน้า', 'O15 รายงานผลบริหารบุคคล', 'O17 แนวปฏิบัติการจัดการเรื่องร้องเรียน'].map((line) => ({ code: line.split(' ')[0] ?? '', part: null, text: line.slice(line.indexOf(' ') + 1), score: 0 })),
  10: [{ code: 'O22', part: null, text: 'รายงานการรับทรัพย์สินโดยธรรมจรรยา', score: 0 }],
};

export const result: ResultView = {
  id: idOf(7000), agencyId: agency.id, fiscalYear: 2568, passMark: 85, weakest: [9, 10, 1, 6, 8, 7, 4, 2, 3, 5], source: source.source, intakeId: null,
  overall: { reported: 91.76, computed: 91.76 }, grade: { reported: 'ผ่าน', computed: 'pass' },
  instruments: [{ instrument: 'IIT', score: 99.11, implied: false }, { instrument: 'EIT', score: 97.42, implied: false }, { instrument: 'OIT', score: 82, implied: false }],
  indicators: source.result.indicators.map(({ no, reported }) => ({
    no, name: { th: names[no - 1] ?? '', en: `Indicator ${no}` }, instrument: no < 6 ? 'IIT' : no < 9 ? 'EIT' : 'OIT', reported: Number(reported), computed: null, implied: null, change: null, weak: Number(reported) < 85, itemsBelow: below[no] ?? [],
  })),
  findings: [
    { id: idOf(7001), code: 'lowest-wrong', severity: 'error', where: 'lowest', printed: 'การใช้ทรัพย์สินของราชการ 74.00', expected: 'การเปิดเผยข้อมูล 74.00', message: { th: 'แถวคะแนนต่ำสุดระบุตัวชี้วัดผิด', en: 'The lowest line names the wrong indicator' }, remedy: { th: 'แก้ชื่อตัวชี้วัดให้ตรงตาราง', en: 'Name the indicator of the table' }, answer: null },
    { id: idOf(7002), code: 'grade-conflict', severity: 'error', where: 'grade', printed: 'ผ่าน, ผ่านดี', expected: 'ผ่าน', message: { th: 'ระดับผลไม่ตรงกันในเอกสาร', en: 'The grade is printed in two ways' }, remedy: { th: 'ใช้ระดับตามเกณฑ์ของปี', en: 'Use the grade of the rule' }, answer: { verdict: 'corrected', reason: 'แก้ในประกาศฉบับใหม่แล้ว', answeredAt: '2025-10-20T03:00:00Z', answeredBy: officer } },
    { id: idOf(7003), code: 'indicator-mismatch', severity: 'info', where: 'indicator:9', printed: '74.00', expected: '75.00', message: { th: 'ค่าเฉลี่ยรายข้อต่างจากคะแนนที่ประกาศ', en: 'The items average differently' }, remedy: { th: 'ใช้คะแนนที่ประกาศ', en: 'The announced score stands' }, answer: { verdict: 'accepted', reason: 'ข้อมีน้ำหนักไม่เท่ากัน', answeredAt: '2025-10-20T03:00:00Z', answeredBy: officer } },
  ],
};

export const measures: MeasureView[] = source.measures.map((one) => ({
  id: idOf(7100 + one.no), cycleId: idOf(301), no: one.no, title: one.title, indicatorNos: one.indicatorNos, analysis: one.analysis, steps: one.steps,
  divisions: divisionsFor(one.divisionKeys), responsibleText: one.responsibleText, periodText: one.periodText, periodStart: one.periodStart, periodEnd: one.periodEnd,
  followUp: one.no === 10 ? '' : one.followUp, carriedFromId: null, version: 3, updatedAt: '2025-11-20T03:24:00Z', updatedBy: officer,
}));

export const analyses: AnalysisView[] = source.analyses.map(({ indicatorNo, text }) => ({ indicatorNo, text: indicatorNo === 9 ? '' : text, version: 1, updatedAt: '2025-10-21T03:00:00Z', updatedBy: officer }));

export const reports = (half: 'sixMonth' | 'twelveMonth'): ReportEntryView[] =>
  measures.map((measure) => {
    const row = (half === 'sixMonth' ? source.sixMonthReport : source.twelveMonthReport).find(({ measureNo }) => measureNo === measure.no);
    const missing = half === 'sixMonth' && [2, 9].includes(measure.no);
    return { measureId: measure.id, measureNo: measure.no, measureTitle: measure.title, divisions: measure.divisions, half, status: measure.no === 9 && half === 'sixMonth' ? null : (row?.status ?? null), summary: missing ? '' : (row?.summary ?? ''), outcome: row?.outcome ?? '', evidence: measure.no === 8 ? [] : (row?.evidence ?? []), version: 1, updatedAt: '2026-04-21T08:42:00Z', updatedBy: { th: 'ผู้อำนวยการกองคลัง', en: 'Director of Finance' } };
  });

const order = ['analysing', 'planning', 'planReview', 'executing', 'sixMonthReporting', 'sixMonthReview', 'executingSecondHalf', 'twelveMonthReporting', 'twelveMonthReview', 'publishing', 'closed'];
const ends = ['2025-10-29', '2025-11-27', '2025-12-30', '2026-03-01', '2026-04-20', '2026-05-12', '2026-09-01', '2026-10-05', '2026-10-09', '2026-10-30', '2026-10-30'];
const dues = ['2025-10-31', '2025-11-28', '2025-12-26', '2026-01-30', '2026-04-24', '2026-04-24', '2026-09-30', '2026-10-09', '2026-10-09', '2026-10-30', null];
const at = (day: string | undefined) => `${day ?? today}T03:00:00Z`;

const gapsIn: Record<string, Reason[]> = {
  analysing: [reasonOf({ code: 'finding-unanswered', where: 'lowest', params: { finding: 'lowest-wrong' } }), reasonOf({ code: 'indicator-without-analysis', where: 'indicator:9', params: { no: 9 } })],
  planning: [reasonOf({ code: 'measure-without-follow-up', where: 'measure:10', params: { no: 10 } })],
  executing: [reasonOf({ code: 'plan-unpublished', where: 'document:plan' })],
  sixMonthReporting: [
    reasonOf({ code: 'report-without-summary', where: 'measure:2', params: { no: 2, half: 'sixMonth' } }), reasonOf({ code: 'report-done-without-evidence', where: 'measure:8', params: { no: 8, half: 'sixMonth' } }),
    reasonOf({ code: 'report-without-status', where: 'measure:9', params: { no: 9, half: 'sixMonth' } }), reasonOf({ code: 'report-without-summary', where: 'measure:9', params: { no: 9, half: 'sixMonth' } }),
  ],
  publishing: [reasonOf({ code: 'document-unpublished', where: 'document:twelveMonthReport', params: { document: 'twelveMonthReport' } }), reasonOf({ code: 'acknowledgement-missing' })],
};
const sending: Record<string, string> = { analysing: 'submitAnalysis', planning: 'submitPlan', executing: 'openSixMonthReport', sixMonthReporting: 'submitSixMonthReport', executingSecondHalf: 'openTwelveMonthReport', twelveMonthReporting: 'submitTwelveMonthReport', publishing: 'close' };

const seat = (no: number, role: Role, th: string, approved: boolean, here: boolean): ApprovalStep['approvers'][number] => ({
  approvalId: here ? idOf(8000 + no) : null, positionId: idOf(8100 + no), role, title: { th, en: role }, verdict: approved ? 'approved' : null, decidedAt: approved ? at('2026-04-21') : null, decidedBy: approved ? { th, en: role } : null, acting: null, effectiveOn: null, paperNote: null, carriedFrom: null, waiver: null, voided: false, askedAt: here || approved ? at('2026-04-20') : null, workingDaysHeld: here ? 2 : null,
});
const chain = (reviewing: boolean): ApprovalStep[] => [
  { level: 'heads', rule: 'all', needed: 4, status: reviewing ? 'here' : 'ahead', approvers: [seat(1, 'divisionHead', 'หัวหน้าสำนักปลัด', reviewing, false), seat(2, 'divisionHead', 'ผู้อำนวยการกองคลัง', false, reviewing), seat(3, 'divisionHead', 'ผู้อำนวยการกองช่าง', reviewing, false), seat(4, 'divisionHead', 'ผู้อำนวยการกองการศึกษา', false, reviewing)] },
  { level: 'clerk', rule: 'all', needed: 1, status: 'ahead', approvers: [seat(5, 'clerk', 'ปลัด อบต.', false, false)] },
  { level: 'executive', rule: 'all', needed: 1, status: 'ahead', approvers: [seat(6, 'executive', 'นายก อบต.', false, false)] },
];

/** One of the heads acted by an order, on paper, and another's answer holds from the round before. */
const answered = (steps: ApprovalStep[]): ApprovalStep[] =>
  steps.map((step) => ({
    ...step,
    approvers: step.approvers.map((one, no) => {
      if (one.verdict === null) return one;
      return no === 0 ? { ...one, acting: { ownTitle: { th: 'ผู้อำนวยการกองคลัง', en: 'Director of Finance' }, orderNo: '142/2569', orderOn: '2026-04-01' }, effectiveOn: '2026-04-20', paperNote: 'มค 72001/214' } : { ...one, carriedFrom: 1 };
    }),
  }));

const reopened = { id: idOf(8501), from: 'executing', to: 'planning', reason: 'ตัวเลขในมาตรการคลาดเคลื่อน', untilOn: '2026-05-08', by: { th: 'ท้องถิ่นจังหวัด', en: 'Province Coordinator' }, at: at('2026-04-20'), expired: false };

export function workCycle(summary: CycleSummary, state: string, role: Role | null): CycleView {
  const here = order.indexOf(state);
  const gaps = gapsIn[state] ?? [];
  const event = sending[state];
  const mine = role === 'officer';
  const province = (name: string) => ({ event: name, allowed: role === 'coordinator', to: null, targets: name === 'reopen' ? order.slice(0, here).filter((one) => !one.endsWith('Review')) : [], reasons: role === 'coordinator' ? [] : [reasonOf({ code: 'role-not-allowed', params: { role: role ?? '', roles: 'coordinator' } })] });
  return {
    ...cycleView(summary), state, resultId: result.id, gaps,
    allowedEvents: [
      ...(event ? [{ event, allowed: mine && gaps.length === 0, to: order[here + 1] ?? null, targets: order.slice(here + 1, here + 2), reasons: mine ? gaps : [reasonOf({ code: 'role-not-allowed', params: { role: role ?? '', roles: 'officer' } })] }] : []),
      province('reopen'), province('cancel'), ...(state === 'publishing' ? [province('acknowledge')] : []),
      ...(state.endsWith('Review') && mine ? [{ event: 'withdraw', allowed: true, to: order[here - 1] ?? null, targets: order.slice(here - 1, here), reasons: [] }] : []),
    ],
    approval: ['executing', 'executingSecondHalf', 'publishing', 'closed'].includes(state) ? [] : answered(chain(state.endsWith('Review'))),
    reopening: state === 'planning' ? reopened : null,
    publishedHash: state === 'publishing' ? 'b1071687'.padEnd(64, '0') : null,
    remarks: state === 'planning' ? [{ id: idOf(8201), where: 'measure:9', field: null, text: 'ระบุผู้รับผิดชอบรายข้อ', by: { th: 'ปลัด อบต.', en: 'Clerk' }, at: at('2025-12-02'), round: 1, closed: false }, { id: idOf(8202), where: 'measure:2', field: 'steps', text: 'เพิ่มการชี้แจงทุกไตรมาส', by: { th: 'ปลัด อบต.', en: 'Clerk' }, at: at('2025-12-02'), round: 1, closed: true }] : [],
    timeline: order.map((name, no) => ({ state: name, status: no < here ? 'done' : no === here ? 'here' : 'ahead', from: no <= here ? at(no ? ends[no - 1] : '2025-10-01') : null, until: no < here ? at(ends[no]) : null, dueOn: dues[no] ?? null })),
  };
}

export const trail: TrailEntry[] = [
  ['2026-04-21T08:42:00Z', 'ผู้อำนวยการกองช่าง', 'บันทึกสรุปผลมาตรการที่ 4 และแนบหลักฐาน 2 รายการ'], ['2026-04-17T03:05:00Z', 'ท้องถิ่นจังหวัด', 'ขยายกำหนดรายงาน 6 เดือน จาก 10 เป็น 24 เม.ย. 2569 เหตุผล: วันหยุดสงกรานต์'],
  ['2026-04-16T01:30:00Z', 'ระบบ', 'เตือน กองคลัง งาน IT และทุกกอง'], ['2026-03-01T01:30:00Z', 'ระบบ', 'เปิดให้จัดทำรายงานรอบ 6 เดือน'], ['2026-01-28T03:00:00Z', 'เจ้าหน้าที่ สำนักปลัด', 'เผยแพร่แผนมาตรการ'],
].map(([instant = '', who = '', what = ''], no) => ({ id: String(no), at: instant, action: 'story', by: { th: who, en: who }, sentence: { th: `${who} ${what}`, en: `${who} ${what}` } }));

export const documents: DocumentView[] = (['plan', 'sixMonthReport'] as const).map((kind, no) => ({
  id: idOf(8300 + no), cycleId: idOf(301), kind, fiscalYear: 2569, title: { th: kind === 'plan' ? 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ 2569' : 'รายงานผลรอบ 6 เดือน ปีงบประมาณ 2569', en: kind }, fileName: `${kind}.pdf`, bytes: 148_213 + no * 1_400_000, contentHash: '7f3a91c2'.padEnd(64, String(no)), madeAt: no ? '2026-04-21T04:00:00Z' : '2026-01-26T04:00:00Z', publishedAt: no ? null : '2026-01-28T03:00:00Z',
}));

export const inboxItems: InboxItem[] = [0, 1].map((no) => ({
  id: idOf(8002 + no), cycleId: idOf(301), agency, fiscalYear: 2569, definitionId: 'annual-cycle', document: no ? 'plan' : 'sixMonthReport', level: 'heads', round: no ? 1 : 2, askedAt: no ? '2026-04-20T02:00:00Z' : '2026-04-21T09:05:00Z', workingDaysHeld: no ? 2 : 1, dueOn: no ? '2026-05-08' : '2026-04-24', changedPlaces: no ? 0 : 1, contentHash: '7f3a91c2'.padEnd(64, '0'),
}));

export function approvalView(id: string): ApprovalView | null {
  const item = inboxItems.find((one) => one.id === id);
  if (!item) return null;
  const first = item.round === 1;
  return {
    ...item, mine: true, reasons: [], chain: chain(true), skippedLevels: [], returnTargets: item.document === 'plan' ? ['planning', 'analysing'] : ['sixMonthReporting'], textSince: '2026-04-20', decided: null,
    places: reports('sixMonth').map((entry) => ({
      where: `measure:${entry.measureNo}`, label: { th: `มาตรการที่ ${entry.measureNo} ${entry.measureTitle}`, en: `Measure ${entry.measureNo}` }, division: entry.divisions.map(({ shortName }) => shortName).join(' '), mine: [2, 4].includes(entry.measureNo),
      fields: [
        { field: 'summary', label: { th: 'สรุปผลการดำเนินการ', en: 'What was done' }, before: first ? null : entry.measureNo === 2 ? 'กองคลังชี้แจงผลการใช้จ่ายงบประมาณไตรมาสที่ 1 และ 2 ในที่ประชุมประจำเดือน ให้บุคลากรทราบโดยทั่วกัน' : entry.summary, now: entry.measureNo === 2 ? 'กองคลังชี้แจงผลการใช้จ่ายงบประมาณไตรมาสที่ 1 และ 2 ในที่ประชุมประจำเดือน มีบุคลากรรับทราบ 46 คน จาก 52 คน และเผยแพร่แผนการใช้จ่ายในเว็บไซต์ เมื่อวันที่ 15 มกราคม 2569' : entry.summary },
        { field: 'status', label: { th: 'สถานะ', en: 'Status' }, before: first ? null : entry.measureNo === 2 ? 'ยังไม่ได้ดำเนินการ' : 'อยู่ระหว่างดำเนินการ', now: 'อยู่ระหว่างดำเนินการ' },
      ],
    })),
    ownRemarks: first ? [] : [{ id: idOf(8401), where: 'measure:2', field: 'summary', text: 'ระบุจำนวนบุคลากรที่รับทราบ', by: { th: 'ผู้อำนวยการกองคลัง', en: 'Director of Finance' }, at: at('2026-04-20'), round: 1, closed: true }],
  };
}

export const diagram = (here: string) => ({
  mermaid: 'stateDiagram-v2', here,
  states: [...order, 'cancelled'].map((state) => ({ state, kind: state.endsWith('Review') ? ('review' as const) : ['closed', 'cancelled'].includes(state) ? ('final' as const) : ('work' as const) })),
  transitions: [
    ...Object.entries(sending).map(([from, event]) => ({ from, event, to: order[order.indexOf(from) + 1] ?? '' })),
    ...order.filter((state) => state.endsWith('Review')).flatMap((from) => [{ from, event: 'approve', to: order[order.indexOf(from) + 1] ?? '' }, { from, event: 'return', to: order[order.indexOf(from) - 1] ?? '' }]),
    { from: 'publishing', event: 'acknowledge', to: 'publishing' },
    ...order.slice(0, -1).map((from) => ({ from, event: 'cancel', to: 'cancelled' })),
  ],
});
