import type { DocumentMeasure, DocumentReading, Passage } from '../../document/printed-document.js';
import { frameworkFor } from '../../frameworks/framework-for.js';
import { passage, reading } from './reading.fixture.js';

const framework = frameworkFor(2568);
const scores = [95.5, 91.25, 88.4, 90, 92.35, 89.1, 93.2, 90.7, 78.5, 100];

const plans: [title: string, steps: string, responsible: string, period: string][] = [
  ['จัดทำคู่มือการปฏิบัติงานของเจ้าหน้าที่', '1. แต่งตั้งคณะทำงาน\n2. ทบทวนขั้นตอนและระยะเวลา\n3. เผยแพร่บนเว็บไซต์ของหน่วยงาน', 'สำนักปลัด', 'ต.ค. 2568 – ก.ย. 2569'],
  ['ประชุมชี้แจงการใช้จ่ายงบประมาณรายไตรมาส', '1. จัดประชุมทุกไตรมาส\n2. รายงานผลการเบิกจ่ายต่อผู้บริหารตามลำดับ', 'กองคลัง', 'ตุลาคม ๒๕๖๘ – กันยายน ๒๕๖๙'],
  ['กำหนดหลักเกณฑ์การยืมทรัพย์สินของทางราชการ', '1. จัดทำแบบขอยืม\n2. ควบคุมการยืมและการคืนด้วยทะเบียน', 'กองคลัง, กองช่าง', '1 พ.ย. 68 - 31 มี.ค. 69'],
  ['ทบทวนข้อมูลที่ต้องเปิดเผยรายข้อ', '1. มอบหมายผู้รับผิดชอบเป็นรายข้อ\n2. ตรวจสอบข้อมูลก่อนเผยแพร่\n3. กำกับติดตามทุกเดือน', 'สำนักปลัด/ทุกกอง', 'ภายในเดือนมีนาคม 2569'],
  ['รณรงค์นโยบาย No Gift Policy', '1. ประกาศเจตนารมณ์\n2. รณรงค์ให้บุคลากรและประชาชนทราบ', 'นิติกร สำนักปลัด', 'ตลอดปีงบประมาณ'],
];

const indicatorNos = [[1], [2], [4], [9], [5, 10]];

const measures: DocumentMeasure[] = plans.map(([title, steps, responsibleText, periodText], index) => ({
  no: index + 1,
  indicatorNos: indicatorNos[index] ?? [],
  title,
  steps: steps.split('\n'),
  responsible: responsibleText.split(/[,/]/),
  responsibleText,
  periodText,
  followUp: 'รายงานในที่ประชุมประจำเดือนของหัวหน้าส่วนราชการ',
}));

const text = [
  'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๙',
  'องค์การบริหารส่วนตำบลทุ่งกว้าง ได้รับผลการประเมินในภาพรวม 90.45 คะแนน อยู่ในระดับผ่านดี',
  'องค์การบริหารส่วนตำบลจะดำเนินการตามอำนาจหน้าที่ โดยบุคลากรขององค์การบริหารส่วนตำบลทุ่งกว้างร่วมกันกำหนดมาตรการ',
  'ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต ได้เต็ม ๑๐๐.๐๐ คะแนน',
  'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ได้คะแนน 78.50 คะแนน ต่ำกว่าเกณฑ์ 85.00 คะแนน จากคะแนนเต็ม 100 คะแนน',
  'ศึกษาดูงาน ณ เทศบาลตำบลสันทราย และประสานความร่วมมือกับเทศบาลเมืองข้างเคียงในจังหวัด',
  'ประเด็นที่ 1 การเปิดเผยข้อมูลไม่ครบถ้วน ประเด็นที่ 2 คุณภาพการดำเนินงานยังไม่ทั่วถึง',
];

const passages: Passage[] = [
  ...text.map((line, index) => passage('file', 'text', line, index + 1)),
  ...measures.flatMap((measure, index) => [
    passage(`measure:${index + 1}`, 'measure-title', measure.title),
    passage(`measure:${index + 1}`, 'steps', (measure.steps ?? []).join('\n')),
    passage(`measure:${index + 1}`, 'responsible', measure.responsibleText ?? ''),
  ]),
];

/** A plan of an agency that does not exist, with nothing wrong in it. */
export const soundPlan: DocumentReading = reading(
  {
    agency: { name: 'องค์การบริหารส่วนตำบลทุ่งกว้าง' },
    overall: 90.45,
    grade: 'ผ่านดี',
    indicators: framework.indicators.map(({ no, name }, index) => ({ no, noAsPrinted: `${no}.`, name: name.th, reported: scores[index] ?? 0 })),
    highestPrinted: { name: 'การป้องกันการทุจริต', score: 100 },
    lowestPrinted: { name: 'การเปิดเผยข้อมูล', score: 78.5 },
    measures,
  },
  passages,
);
