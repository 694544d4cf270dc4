import type { FigureView, IndicatorSuggestionsView, SentenceView, SuggestionsView } from '@prongsai/contracts';
import { result } from './work-stories.js';

/** What rules would say of the result of the stories: one weak indicator, one to mend, the others to keep. */
const source = (kind: FigureView['source']['kind'], where: string, th: string): FigureView['source'] => ({ kind, fiscalYear: 2568, where, certainty: kind === 'rule' ? 'documents' : null, text: { th, en: `${kind} 2568 ${where}` } });
const figure = (key: string, th: string, value: number, from: FigureView['source'], unit: FigureView['unit'] = 'score'): FigureView => ({ key, label: { th, en: key }, value, unit, source: from });
const sentence = (rule: string, th: string, en: string, ...figures: FigureView[]): SentenceView => ({ rule, text: { th, en }, figures });

const printed = (no: number) => source('result', `indicator:${no}`, `ผล 2568 ตัวชี้วัดที่ ${no}`);
const reckoned = (where: string) => source('reckoned', where, 'คำนวณจากผล 2568');
const passMark = figure('passMark', 'เกณฑ์ผ่าน', 85, source('rule', 'passMark', 'เกณฑ์ปี 2568 (จากเอกสารของหน่วยงานในปีนั้น)'));

const nine: SentenceView[] = [
  sentence('position-below', 'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ได้ 74.00 คะแนน ต่ำกว่าเกณฑ์ผ่านที่ 85.00 คะแนน อยู่ 11.00 คะแนน', 'Indicator 9 (Disclosure of information) has 74.00, 11.00 short of the pass mark of 85.00.', figure('score', 'คะแนนตัวชี้วัดที่ 9', 74, printed(9)), passMark, figure('shortfall', 'ต่ำกว่าเกณฑ์', 11, reckoned('indicator:9'))),
  sentence('peers-lower', 'เมื่อเทียบกับหน่วยงานประเภทเดียวกันในจังหวัดอีก 14 แห่ง ซึ่งมีค่ามัธยฐาน 88.40 คะแนน หน่วยงานได้ต่ำกว่า 14.40 คะแนน', 'Against a median of 88.40 among 14 other agencies of the same type in the province, the agency is 14.40 lower.', figure('median', 'มัธยฐาน', 88.4, source('province', 'indicator:9', 'ผล 2568 ของหน่วยงานประเภทเดียวกันในจังหวัด 14 แห่ง')), figure('distance', 'ห่างจากมัธยฐาน', 14.4, reckoned('indicator:9'))),
  sentence('if-full', 'หากข้อดังกล่าวได้คะแนนเต็ม ตัวชี้วัดนี้จะเป็น 100.00 คะแนน และคะแนนรวมจะเป็น 96.96 คะแนน', 'With full marks in these items, the indicator would be 100.00 and the overall score 96.96.', figure('indicator', 'ตัวชี้วัดที่ 9 หากได้คะแนนเต็ม', 100, reckoned('indicator:9')), figure('overall', 'คะแนนรวมหากได้คะแนนเต็ม', 96.96, reckoned('overall'))),
  sentence('advice-weak', 'หน่วยงานควรกำหนดผู้รับผิดชอบรายข้อ และเผยแพร่ข้อมูลให้ครบถ้วนบนเว็บไซต์หลักของหน่วยงาน', 'Name an owner for each item and publish the information in full on the main website.'),
];

const joined = (sentences: readonly SentenceView[]) => ({ th: sentences.map(({ text }) => text.th).join(' '), en: sentences.map(({ text }) => text.en).join(' ') });

const analyses = result.indicators.map(({ no, name, instrument, reported, weak }) => {
  const score = reported ?? 0;
  const keep = [sentence('position-above', `ตัวชี้วัดที่ ${no} ${name.th} ได้ ${score.toFixed(2)} คะแนน`, `Indicator ${no} has ${score.toFixed(2)}.`, figure('score', `คะแนนตัวชี้วัดที่ ${no}`, score, printed(no))), sentence('advice-keep', 'หน่วยงานควรรักษามาตรฐานไว้ และติดตามอย่างต่อเนื่อง', 'Keep up the standard and go on following it.')];
  const sentences = no === 9 ? nine : keep;
  return { no, name, instrument, score, weak, sentences, text: joined(sentences) };
});

const changes = [-4.2, -1.3, 1.0, 2.3, 3.1, 4.4, 5.6, 6.1, 6.1, 6.6, 8.7, 9.9, 12.4, 17.0];
const caution = (n: number) => ({ th: `การเปลี่ยนแปลงของตัวชี้วัดที่ 9 ในปีถัดมาของ ${n} แห่ง เป็นข้อมูลประกอบ ไม่ใช่ข้อพิสูจน์ว่ามาตรการเป็นเหตุ`, en: `Change of indicator 9 in the next year at ${n} agencies. For information; it does not prove that the measure was the cause.` });

const ofNine: IndicatorSuggestionsView = {
  indicatorNo: 9,
  steps: [
    { rule: 'owner-per-item', text: { th: 'กำหนดผู้รับผิดชอบ O2 O5 O12 O15 และ O17 รายข้อ พร้อมวันส่งลิงก์', en: 'Name an owner for each of O2, O5, O12, O15 and O17 with the day the link is due' }, covers: ['O2', 'O5', 'O12', 'O15', 'O17'], note: { th: 'ครอบคลุม 5 ข้อ', en: 'Covers 5 items' } },
    { rule: 'weekly-link-check', text: { th: 'ตรวจลิงก์ทุกสัปดาห์ในเดือน มี.ค. ถึง เม.ย. ก่อนปิดระบบ ITAS', en: 'Check the links every week from March to April, before ITAS closes' }, covers: [], note: { th: 'ปฏิทินปี 2569 ยังไม่เป็นที่ยืนยัน ใช้ตามปี 2565', en: 'The calendar of 2569 is not established; months of 2565' } },
    { rule: 'item-topic', text: { th: 'เผยแพร่รายการจัดซื้อจัดจ้างภายในวันที่ 5 ของทุกเดือน', en: 'Publish the list of procurement by the 5th of every month' }, covers: ['O12'], note: { th: 'สำหรับ O12', en: 'For O12' } },
  ],
  measures: [
    { title: 'จัดทำแบบตรวจ (Checklist) OIT รายข้อ', agencies: 14, steps: ['ตรวจสอบข้อมูลก่อนเผยแพร่'], changes: { n: 14, median: 5.85, min: -4.2, max: 17, values: changes }, text: caution(14) },
    { title: 'อบรมผู้ดูแลเว็บไซต์', agencies: 3, steps: ['อบรมผู้ดูแลเว็บไซต์ทุกส่วนราชการ'], changes: null, text: { th: 'มีหน่วยงานที่ทราบคะแนนทั้งสองปีไม่ถึง 5 แห่ง จึงน้อยเกินกว่าจะบอกแนวโน้มได้', en: 'Fewer than 5 agencies have scores of both years: too few to say.' } },
  ],
};

const factor = (name: 'shortfall' | 'fall' | 'gap' | 'peers', th: string, weight: number, value: number | null) => ({ factor: name, label: { th, en: name }, weight, figure: value === null ? null : figure(name, th, value, reckoned('indicator:9')), counts: weight * (value ?? 0) });

export const suggestions: SuggestionsView = {
  fiscalYear: 2569,
  resultFiscalYear: 2568,
  resultId: result.id,
  analyses,
  weakPoints: [{ no: 9, name: { th: 'การเปิดเผยข้อมูล', en: 'Disclosure of information' }, instrument: 'OIT', score: 74, weak: true, factors: [factor('shortfall', 'ต่ำกว่าเกณฑ์ผ่าน', 1, 11), factor('fall', 'ลดลงจากปีก่อน', 0.5, 6), factor('gap', 'บุคลากรกับบุคคลภายนอกเห็นต่างกัน', 0.3, null), factor('peers', 'ต่ำกว่ามัธยฐานของหน่วยงานประเภทเดียวกัน', 0.3, 14.4)], total: 18.32 }],
  shortestWay: {
    kind: 'next',
    from: { code: 'pass', label: { th: 'ผ่าน', en: 'Passed' } },
    to: { code: 'good', label: { th: 'ผ่านดี', en: 'Passed well' } },
    missing: [{ target: 'OIT', score: 82, mark: 85, points: 3 }],
    steps: [{ no: 9, name: { th: 'การเปิดเผยข้อมูล', en: 'Disclosure of information' }, instrument: 'OIT', from: 74, to: 80, points: 6, certainty: 'not-established', items: [] }],
    reaches: { overall: 92.96, instruments: { IIT: 99.11, EIT: 97.42, OIT: 85 }, grade: { code: 'good', label: { th: 'ผ่านดี', en: 'Passed well' } } },
    sentences: [
      sentence('way-instrument', 'OIT ได้ 82.00 คะแนน ต้องเพิ่มอีก 3.00 คะแนน ให้ถึง 85.00 คะแนน', 'OIT has 82.00 and needs 3.00 more to reach 85.00.', figure('score', 'คะแนน', 82, reckoned('instrument:OIT')), figure('points', 'คะแนนที่ต้องเพิ่ม', 3, reckoned('instrument:OIT')), passMark),
      sentence('way-together', 'ตัวชี้วัดของ OIT (ตัวชี้วัดที่ 9 และ 10) ต้องเพิ่มรวมกัน 6.00 คะแนน', 'The indicators of OIT (9 and 10) need 6.00 more together.', figure('points', 'คะแนนรวมของตัวชี้วัด', 6, reckoned('instrument:OIT'))),
    ],
  },
  measures: [ofNine, { indicatorNo: 10, steps: [], measures: [] }],
};
