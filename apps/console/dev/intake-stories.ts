import { intakeMaxBytes, reasonOf, type IntakeFindingView, type IntakePreview, type IntakeRow, type IntakeSummary, type IntakeView, type ReadDocument, type ResponseOf, type RowOutcome, type routes, type SourcePage } from '@prongsai/contracts';
import { agencies, idOf } from './stories.js';

/** Files at every state, and one document to review: an officer's report with the usual faults. */
const both = (text: string) => ({ th: text, en: text });
const officer = { th: 'เจ้าหน้าที่ สำนักปลัด', en: 'ITA Officer, Office of the Clerk' };
const agency = agencies[1] ?? null;

const thai = (text: string | number) => String(text).replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)] ?? digit);

const itemLines: [string, string, string, number, number][] = [
  ['O7', '๐๗', 'รายงานผลการดำเนินงานประจำปี พ.ศ. ๒๕๖๗', 9, 100],
  ['O8', '๐๘', 'คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่', 9, 100],
  ['O9', '๐๙', 'คู่มือหรือแนวทางการให้บริการสำหรับผู้รับบริการ', 9, 100],
  ['O10', '๑๐', 'E-Service', 9, 100],
  ['O11', '๑๑', 'ข้อมูลสถิติการให้บริการ', 9, 100],
  ['O12', '๐๑๒', 'รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ', 9, 0],
  ['O13', '๐๑๓', 'รายงานผลการจัดซื้อจัดจ้างประจำปี พ.ศ. ๒๕๖๗', 9, 100],
  ['O14', '๐๑๔', 'แผนการบริหารและพัฒนาทรัพยากรบุคคล', 9, 100],
  ['O15', '๐๑๕', 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล', 9, 0],
  ['i10', '๑๑๐', 'การขอยืมทรัพย์สินของราชการ', 4, 96.67],
];
const indicatorLines: [string, number][] = [
  ['การปฏิบัติหน้าที่', 96.67], ['การใช้งบประมาณ', 100], ['การใช้อำนาจ', 100], ['การใช้ทรัพย์สินของราชการ', 98.89], ['การแก้ไขปัญหาการทุจริต', 100],
  ['คุณภาพการดำเนินงาน', 97.27], ['ประสิทธิภาพการสื่อสาร', 97.58], ['การปรับปรุงการทำงาน', 97.42], ['การเปิดเผยข้อมูล', 74], ['การป้องกันการทุจริต', 90],
];

const document: ReadDocument = {
  source: { file: 'วิเคราะห์ผล ITA 2568.docx', kind: 'analysis+measures' },
  documentTitle: 'รายงานการวิเคราะห์ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘',
  agency: { name: 'องค์การบริหารส่วนตำบลกุดรัง', district: 'กุดรัง' },
  fiscalYears: { result: 2568, measures: 2569 },
  overall: 91.76,
  grade: 'ผ่านดี',
  instruments: [{ instrument: 'IIT', labelAsPrinted: 'การรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน', reported: 99.11 }, { instrument: 'OIT', labelAsPrinted: 'การเปิดเผยข้อมูลสาธารณะ', reported: 82 }],
  lowestPrinted: { name: 'การใช้ทรัพย์สินของราชการ', score: 74 },
  indicators: indicatorLines.map(([name, reported], at) => ({ no: at + 1, name, reported, noAsPrinted: thai(at + 1) })),
  items: itemLines.map(([code, codeAsPrinted, text, indicatorNo, score]) => ({ code, codeAsPrinted, text, indicatorNo, score, instrument: code.startsWith('O') ? 'OIT' : 'IIT' })),
  analysis: [{ indicatorNo: 9, text: 'ห้าข้อไม่ได้คะแนนเพราะไม่มีลิงก์ที่เปิดได้ จึงควรตรวจสอบการเผยแพร่ทุกไตรมาส' }],
  measures: [
    { no: 1, indicatorNos: [9], title: 'ตรวจสอบการเผยแพร่ข้อมูลทุกไตรมาส', steps: ['ตรวจลิงก์ทุกข้อ', 'แก้ไขภายในเจ็ดวัน'], responsibleText: 'สำนักปลัด', periodText: 'ต.ต. ๒๕๖๘ - ก.ย. ๒๕๖๙', periodStart: '2025-10-01', periodEnd: '2026-09-30' },
  ],
};

const cellPlace = (table: number, row: number, column: number) => ({ kind: 'table', table, row, column }) as const;
const linePlace = (paragraph: number) => ({ kind: 'paragraph', paragraph }) as const;

const values: IntakeView['values'] = [
  { pointer: '/overall', place: linePlace(9), page: 3 },
  { pointer: '/grade', place: linePlace(9), page: 3 },
  { pointer: '/agency/name', place: linePlace(1), page: 1 },
  ...indicatorLines.map((_, at) => ({ pointer: `/indicators/${at}/reported`, place: cellPlace(3, at + 2, 3), page: 2 })),
  ...itemLines.flatMap((_, at) => [
    { pointer: `/items/${at}/code`, place: cellPlace(4, at + 2, 1), page: 3 },
    { pointer: `/items/${at}/score`, place: cellPlace(4, at + 2, 3), page: 3 },
  ]),
];

type Told = Partial<IntakeFindingView> & Pick<IntakeFindingView, 'code' | 'where'> & { said: string; todo: string };
const finding = (no: number, { said, todo, ...told }: Told): IntakeFindingView => ({
  id: idOf(9500 + no), severity: 'warning', printed: null, expected: null, message: both(said), remedy: both(todo), answer: null, place: null, page: null, pointer: null, mended: false, alike: 0, ...told,
});

const findingList: IntakeFindingView[] = [
  finding(1, { code: 'item-code-ocr', where: 'item:O10', printed: '๑๐', expected: 'O10', pointer: '/items/3/code', place: cellPlace(4, 5, 1), page: 3, alike: 1, said: 'เลขข้อ ๑๐ อาจหมายถึง O10 หรือ i10', todo: 'ตารางนี้เป็นของ OIT และแถวก่อนหน้าคือ O9' }),
  finding(2, { code: 'item-code-ocr', where: 'item:O11', printed: '๑๑', expected: 'O11', pointer: '/items/4/code', place: cellPlace(4, 6, 1), page: 3, alike: 1, said: 'เลขข้อ ๑๑ อาจหมายถึง O11, i11 หรือ i1', todo: 'ตารางนี้เป็นของ OIT และแถวก่อนหน้าคือ O10' }),
  finding(3, { code: 'lowest-wrong', severity: 'error', where: 'lowest', printed: 'การใช้ทรัพย์สินของราชการ', expected: '9 การเปิดเผยข้อมูล: 74.00', place: linePlace(9), page: 3, said: 'คะแนนต่ำสุดระบุชื่อตัวชี้วัดผิด', todo: 'ตัวชี้วัดที่ 4 ได้ 98.89 และ 74.00 เป็นของตัวชี้วัดที่ 9' }),
  finding(4, { code: 'grade-wrong', severity: 'error', where: 'grade', printed: 'ผ่านดี', expected: 'ผ่าน', pointer: '/grade', place: linePlace(9), page: 3, said: 'ระดับผล “ผ่านดี” ไม่เป็นไปตามเกณฑ์', todo: 'OIT ได้ 82.00 ต่ำกว่า 85 ระดับที่ถูกคือ ผ่าน' }),
  finding(5, { code: 'agency-name-variant', where: 'file', printed: 'กุตุรง', expected: 'กุดรัง', place: linePlace(20), page: 4, said: 'ชื่อหน่วยงานสะกดต่างกันในเอกสาร', todo: 'พบ กุตุรง 2 แห่ง ทะเบียนหน่วยงานคือ กุดรัง' }),
  finding(6, { code: 'indicator-mismatch', severity: 'info', where: 'indicator:9', printed: '74.00', expected: '75.00', place: cellPlace(3, 10, 3), page: 2, said: 'ตัวชี้วัดที่ 9 เฉลี่ยรายข้อได้ 75.00 ประกาศ 74.00 ต่างกันเพราะข้อมีน้ำหนักไม่เท่ากัน', todo: 'ระบบใช้คะแนนที่ประกาศและไม่แก้ตัวเลขให้' }),
];

const allowed = (actions: IntakeView['allowedActions'][number]['action'][], open: boolean): IntakeView['allowedActions'] =>
  actions.map((action) => {
    const reasons = action === 'accept' && open ? findingList.filter(({ severity }) => severity !== 'info').map(({ where }) => reasonOf({ code: 'intake-finding-open', where })) : [];
    return { action, allowed: reasons.length === 0, reasons };
  });

const summary = (no: number, part: Partial<IntakeSummary>): IntakeSummary => ({
  id: idOf(9000 + no), agency, state: 'read', progress: 100, fileName: 'วิเคราะห์ผล ITA 2568.docx', bytes: 182_400, format: 'docx', documentTitle: null, fiscalYear: 2568,
  findings: { total: 6, open: 5 }, uploadedAt: `2026-04-22T0${no}:12:00Z`, uploadedBy: officer, settledAt: null, version: 3, ...part,
});
const province = { agency: null, fileName: 'ผลคะแนนจังหวัดสาธิต 2568.xlsx', format: 'xlsx', bytes: 1_204_000, uploadedBy: { th: 'ท้องถิ่นจังหวัด', en: 'Provincial Local Administration Officer' }, findings: { total: 0, open: 0 } } as const;

const summaries: IntakeSummary[] = [
  summary(1, {}),
  summary(2, { state: 'reading', progress: 42, fileName: 'แผนมาตรการ 2569.pdf', format: 'pdf', findings: { total: 0, open: 0 }, fiscalYear: null }),
  summary(3, { state: 'refused', fileName: 'สแกนประกาศ.pdf', format: null, findings: { total: 0, open: 0 }, fiscalYear: null, bytes: intakeMaxBytes / 4 }),
  summary(4, { state: 'accepted', fileName: 'ผลปี 2567.xlsx', format: 'xlsx', fiscalYear: 2567, findings: { total: 2, open: 0 }, settledAt: '2026-04-20T03:00:00Z' }),
  summary(5, { state: 'refused', fileName: 'โรงพยาบาล.csv', format: 'csv', fiscalYear: null, findings: { total: 0, open: 0 } }),
  summary(6, province),
];

export const intakeList = (ofProvince: boolean): IntakeSummary[] => summaries.filter((one) => ofProvince || one.agency !== null);

const pages = ['ปก', 'ส่วนที่ 2', 'ส่วนที่ 3', 'ส่วนที่ 4'].map((label, at) => ({ no: at + 1, label: { th: label, en: `Part ${at + 1}` } }));
const bare = { refusal: null, document: null, values: [], corrections: [], findingList: [], pages: [], province: null, acceptance: null, allowedActions: [] };

const table = { sheet: 'ผลรวม', table: 0, agenciesIn: 'rows', headerRows: 2, title: 'ผลการประเมิน ITA ปีงบประมาณ 2568', fiscalYear: 2568 } as const;
const column = (no: number, heading: string, field: NonNullable<IntakeView['province']>['tables'][number]['columns'][number]['field'], confidence: 'sure' | 'likely' | 'guess', why: string, samples: string[]) => ({
  column: no, field, headings: [heading], place: null, confidence, reason: both(why), samples,
});

const provinceOf: NonNullable<IntakeView['province']> = {
  fiscalYears: [2567, 2568],
  tables: [{ ...table, columns: [
    column(0, 'ลำดับ', 'numbering', 'sure', 'นับเพิ่มทีละหนึ่ง', ['1', '2', '3']),
    column(1, 'อปท.', 'name', 'sure', 'มีคำขึ้นต้นของหน่วยงานทุกแถว', ['อบต.กุดรัง', 'ทต.ท่าสายลม']),
    column(2, 'อำเภอ', 'district', 'sure', 'ตรงกับชื่ออำเภอในทะเบียน', ['กุดรัง', 'ท่าสายลม']),
    column(3, 'รวม', 'overall', 'likely', 'เท่ากับผลรวมถ่วงน้ำหนักของ 10 ตัวชี้วัด', ['91.76', '96.12']),
    column(4, 'ต1', 'indicator:1', 'guess', 'หัวคอลัมน์สั้นเกินไป เดาจากลำดับ', ['96.67', '98.10']),
  ] }],
  choice: { mappings: [], chosen: {} },
  counts: { create: 8040, change: 212, same: 60, 'unknown-agency': 3, error: 2 },
  skipped: [],
};

const parts: Record<string, Partial<IntakeView>> = {
  [idOf(9001)]: { document, values, findingList, pages, allowedActions: allowed(['answer', 'correct', 'accept', 'undo'], true) },
  [idOf(9003)]: { refusal: { code: 'no-text', title: both('เอกสารเป็นภาพ ไม่มีตัวอักษร'), detail: both('ใช้ไฟล์ต้นฉบับ Word หรือ Excel หรือแปลงภาพเป็นตัวอักษรก่อน หรือกรอกคะแนนด้วยมือ') } },
  [idOf(9004)]: {
    document: { ...document, grade: 'ผ่าน' }, values, pages, allowedActions: allowed(['undo'], false),
    findingList: findingList.map((one) => ({ ...one, answer: one.severity === 'info' ? null : { verdict: 'accepted', reason: 'ตรวจกับต้นฉบับแล้ว', answeredAt: '2026-04-20T02:00:00Z', answeredBy: officer } })),
    corrections: [{ pointer: '/grade', printed: 'ผ่านดี', value: 'ผ่าน', reason: 'ตรวจกับประกาศแล้ว', at: '2026-04-20T02:00:00Z', by: officer }],
    acceptance: { resultId: idOf(7001), cycleId: idOf(301), analyses: 4, measures: 8, results: 0, leftOut: [reasonOf({ code: 'intake-reports-left', params: { count: 2 } })], at: '2026-04-20T03:00:00Z', by: officer },
  },
  [idOf(9005)]: { refusal: { code: 'other-assessment', title: both('ไม่ใช่เอกสาร ITA ขององค์กรปกครองส่วนท้องถิ่น'), detail: both('เอกสารนี้เป็นการประเมินของหน่วยงานประเภทอื่น ซึ่งใช้เกณฑ์คนละชุด') } },
  [idOf(9006)]: { province: provinceOf, allowedActions: allowed(['answer', 'map', 'accept', 'undo'], false) },
};

export function intakeOf(id: string): IntakeView | null {
  const found = summaries.find((one) => one.id === id);
  return found ? { ...found, ...bare, ...parts[id] } : null;
}

const paragraph = (no: number, text: string, heading = false): SourcePage['blocks'][number] => ({ kind: 'paragraph', text, ...(heading ? { heading: true } : {}), place: linePlace(no) });
const tableOf = (no: number, rows: string[][]): SourcePage['blocks'][number] => ({
  kind: 'table', place: cellPlace(no, 1, 1), rows: rows.map((row, at) => row.map((text, cell) => ({ text, place: cellPlace(no, at + 1, cell + 1) }))),
});

const blocks: SourcePage['blocks'][] = [
  [paragraph(1, 'รายงานการวิเคราะห์ผลการประเมิน ITA\nองค์การบริหารส่วนตำบลกุดรัง', true)],
  [paragraph(4, 'ตารางที่ ๓ ผลการประเมินรายตัวชี้วัด', true), tableOf(3, [['ที่', 'ตัวชี้วัด', 'คะแนน'], ...indicatorLines.map(([name, score], at) => [thai(at + 1), name, thai(score.toFixed(2))])])],
  [
    paragraph(6, 'ตารางที่ ๔ ผลการประเมินการเปิดเผยข้อมูลสาธารณะ (OIT)', true),
    paragraph(7, 'องค์การบริหารส่วนตำบลกุดรังได้คะแนนตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล เท่ากับ ๗๔.๐๐ คะแนน โดยมีผลการประเมินรายข้อ ดังนี้'),
    tableOf(4, [['ข้อ', 'รายการ', 'คะแนน'], ...itemLines.map(([, printed, text, , score]) => [printed, text, thai(score.toFixed(2))])]),
    paragraph(9, 'จากตารางพบว่า ตัวชี้วัดที่ได้คะแนนต่ำสุด คือ การใช้ทรัพย์สินของราชการ ๗๔.๐๐ คะแนน ผลการประเมินในภาพรวมเท่ากับ ๙๑.๗๖ คะแนน อยู่ในระดับผ่านดี ทั้งนี้ หน่วยงานจะนำข้อที่ไม่ได้คะแนนไปกำหนดเป็นมาตรการในปีงบประมาณ พ.ศ. ๒๕๖๙ ต่อไป'),
  ],
  [paragraph(20, 'สรุปผลขององค์การบริหารส่วนตำบลกุตุรง')],
];

export const intakePage = (no: number): SourcePage | null => {
  const page = pages[no - 1];
  return page ? { ...page, of: pages.length, blocks: blocks[no - 1] ?? [] } : null;
};

export const intakePreview: IntakePreview = {
  version: 3, fiscalYear: 2568, resultId: idOf(7001), cycle: { id: idOf(301), fiscalYear: 2569, state: 'analysing' }, rows: null, refused: [],
  values: [{ where: 'grade', label: both('ระดับผล'), from: 'ผ่านดี', to: 'ผ่าน' }, { where: 'overall', label: both('คะแนนรวม'), from: null, to: '91.76' }],
  analyses: [{ indicatorNo: 9, text: 'ห้าข้อไม่ได้คะแนนเพราะไม่มีลิงก์ที่เปิดได้' }],
  measures: [{ title: 'ตรวจสอบการเผยแพร่ข้อมูลทุกไตรมาส', indicatorNos: [9], steps: [], divisions: [], responsibleText: 'สำนักปลัด', periodText: 'ต.ค. 2568 - ก.ย. 2569' }],
  leftOut: [reasonOf({ code: 'intake-reports-left', params: { count: 2 } })],
};

const outcomeAt = (no: number): RowOutcome => (no <= 3 ? 'unknown-agency' : no <= 5 ? 'error' : no <= 217 ? 'change' : no <= 277 ? 'same' : 'create');
const row = (no: number): IntakeRow => {
  const outcome = outcomeAt(no);
  const known = outcome === 'unknown-agency' ? null : (agencies[no % agencies.length] ?? null);
  return {
    no, place: { kind: 'cell', sheet: 'ผลรวม', cell: `B${no + 2}` }, name: known?.shortName.th ?? 'อบต.กุตุรัง', type: null, district: known?.district ?? null, overall: 80 + (no % 20), grade: 'ผ่าน',
    indicators: indicatorLines.map(([, reported], at) => ({ no: at + 1, reported })), outcome, agency: known,
    changes: outcome === 'change' ? [{ where: 'overall', label: both('คะแนนรวม'), from: 88.1, to: 91.76 }, { where: 'grade', label: both('ระดับผล'), from: 'ผ่าน', to: 'ผ่านดี' }] : [],
    candidates: known ? [] : agencies.slice(1, 3).map((one) => ({ id: one.id, name: one.name.th, district: one.district })),
    reasons: outcome === 'error' ? [reasonOf({ code: 'intake-value-unfit' })] : known ? [] : [reasonOf({ code: 'intake-row-agency-unknown', params: { name: 'อบต.กุตุรัง' } })],
  };
};
const allRows = Array.from({ length: 8317 }, (_, at) => row(at + 1));

export function intakeRows(outcome: string | null, after: number, limit: number): ResponseOf<typeof routes.intakeRows> {
  const fitting = allRows.filter((one) => outcome === null || one.outcome === outcome);
  const rest = fitting.filter(({ no }) => no > after);
  return { data: rest.slice(0, limit), total: fitting.length, next: rest.length > limit ? (rest[limit - 1]?.no ?? null) : null };
}
