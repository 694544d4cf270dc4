import { describe, expect, it } from '@jest/globals';
import type { DocumentMeasure, DocumentReport } from '../../document/printed-document.js';
import { findingOf, placesOf, reading } from './reading.fixture.js';

const measure = (title: string, rest: Partial<DocumentMeasure> = {}): DocumentMeasure => ({ title, ...rest });

describe('who is responsible', () => {
  const by = (...texts: string[]) => reading({ measures: texts.map((responsibleText, index) => measure(`มาตรการ ${index}`, { responsibleText })) });

  it('is somebody', () => {
    expect(placesOf('responsible-missing', by('กองคลัง', '', ' - '))).toEqual(['measure:2', 'measure:3']);
  });

  it('is not looked for where no measure names anybody', () => {
    expect(placesOf('responsible-missing', by('', ''))).toEqual([]);
  });

  it.each(['ทุกกอง', 'ทุก สำนัก/ กอง', 'ทุกส่วนราชการ', 'ทุกสำนักและกอง', 'ทุกหน่วยงานในสังกัด'])('is nobody when it is %s', (text) => {
    expect(placesOf('responsible-collective', by('กองคลัง', text))).toEqual(['measure:2']);
  });

  it.each(['สำนักปลัด/ทุกกอง', 'ประชาสัมพันธ์ ทุกส่วนราชการ', 'กองคลัง'])('is somebody when it is %s', (text) => {
    expect(placesOf('responsible-collective', by(text))).toEqual([]);
  });
});

describe('a measure', () => {
  it('stands once, whatever the spaces and digits of its title', () => {
    const titles = ['กิจกรรมส่งเสริมการต่อต้านการทุจริต ปี ๒๕๖๙', 'จัดทำคู่มือการให้บริการประชาชน', 'กิจกรรมส่งเสริม การต่อต้านการทุจริต ปี 2569'];
    expect(placesOf('measure-duplicate', reading({ measures: titles.map((title) => measure(title)) }))).toEqual(['measure:3']);
  });

  it('may be like another with another number', () => {
    const titles = ['โครงการอบรมคุณธรรมจริยธรรมบุคลากร รุ่นที่ 1', 'โครงการอบรมคุณธรรมจริยธรรมบุคลากร รุ่นที่ 2'];
    expect(placesOf('measure-duplicate', reading({ measures: titles.map((title) => measure(title)) }))).toEqual([]);
  });

  it('has an analysis of its own indicator', () => {
    const analysed = (analysis: string) =>
      placesOf('text-copied-other-indicator', reading({ measures: [measure('ก', { indicatorNos: [2], analysis })] }));
    expect(analysed('จากผลคะแนนตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ พบว่า')).toEqual(['measure:1']);
    expect(analysed('เทียบกับตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ ตัวชี้วัดที่ ๒ การใช้งบประมาณ ยังต่ำ')).toEqual([]);
    expect(analysed('อ้างอิงจากตัวชี้วัด ๙.๑ และประเด็นที่ ๑')).toEqual([]);
  });

  it('has an analysis drawn from the scores of its own indicator', () => {
    const analysis = 'ตัวชี้วัดที่ ๒ การใช้งบประมาณ จากการวิเคราะห์ผลคะแนนตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ พบว่า';
    expect(placesOf('text-copied-other-indicator', reading({ measures: [measure('ก', { indicatorNos: [2], analysis })] }))).toEqual(['measure:1']);
    expect(placesOf('text-copied-other-indicator', reading({ measures: [measure('ก', { indicatorNos: [1, 2], analysis })] }))).toEqual([]);
  });

  it('has an analysis in its own row', () => {
    expect(
      placesOf(
        'text-copied-other-indicator',
        reading({
          analysis: [
            { indicatorNo: 2, printedInRowOf: 1, text: 'ก' },
            { indicatorNo: 3, text: 'ข' },
          ],
        }),
      ),
    ).toEqual(['indicator:1']);
  });
});

describe('an analysis', () => {
  const of = (...texts: string[]) =>
    placesOf('text-copied-other-indicator', reading({ analysis: texts.map((text, index) => ({ indicatorNo: index + 3, text: `ได้ 90.00 คะแนน ${text}` })) }));
  const lending = 'บุคลากรยังไม่ทราบขั้นตอนการยืมพัสดุของหน่วยงาน ควรชี้แจงให้ทราบทั่วกัน';

  it('is not that of another indicator', () => {
    expect(of(lending, lending)).toEqual(['indicator:3']);
    expect(of('ควรปรับปรุง', 'จากการวิเคราะห์ผลคะแนนตัวชี้วัดที่ 9 การเปิดเผยข้อมูล')).toEqual(['indicator:4']);
  });

  it('may say of several what is true of all', () => {
    expect(of(...Array.from({ length: 3 }, () => 'ผ่านเกณฑ์การประเมินและควรรักษาระดับคะแนนไว้อย่างต่อเนื่องทุกปี'))).toEqual([]);
    expect(of('ต่ำกว่าตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ')).toEqual([]);
  });
});

describe('a weak point', () => {
  const indicators = [{ no: 9, name: 'การเปิดเผยข้อมูล', reported: 74 }];
  const items = [{ code: 'O22', codeAsPrinted: 'O22', instrument: 'OIT' as const, indicatorNo: 10, text: 'ก', score: 0 }];

  it('has a measure: a weak indicator and an item short of full marks', () => {
    expect(placesOf('weak-without-measure', reading({ indicators, items, measures: [measure('ก', { indicatorNos: [1] })] }))).toEqual([
      'indicator:9',
      'item:O22',
    ]);
    expect(placesOf('weak-without-measure', reading({ indicators, items, measures: [measure('ก', { indicatorNos: [9, 10] })] }))).toEqual([]);
  });

  it('is answered by a measure that names it, or by one for its indicator that names no items', () => {
    const twoItems = ['O22', 'O24'].map((code) => ({ code, codeAsPrinted: code, instrument: 'OIT' as const, indicatorNo: 10, text: 'ก', score: 50 }));
    const placesFor = (title: string, indicatorNos: number[]): string[] =>
      placesOf('weak-without-measure', reading({ items: twoItems, measures: [measure('ข', { indicatorNos: [1] }), measure(title, { indicatorNos })] }));
    expect(placesFor('เร่งรัดข้อ O๒๒', [10])).toEqual(['item:O24']);
    expect(placesFor('เร่งรัดข้อ O22 และ O24', [])).toEqual([]);
    expect(placesFor('เร่งรัดการป้องกันการทุจริต', [10])).toEqual([]);
  });

  it('is not looked for where measures name no indicators, or answered the result before', () => {
    expect(placesOf('weak-without-measure', reading({ indicators, measures: [measure('ก')] }))).toEqual([]);
    expect(
      placesOf(
        'weak-without-measure',
        reading({ source: { file: 'r', kind: 'measures-report' }, indicators, measures: [measure('ก', { indicatorNos: [1] })] }),
      ),
    ).toEqual([]);
  });
});

describe('a report', () => {
  const report = (reports: DocumentReport[], measures: DocumentMeasure[] = []) =>
    reading({ source: { file: 'r.docx', kind: 'measures-report' }, measures, reports });

  it('says what came of each measure', () => {
    const measures = [measure('ก', { no: 1 }), measure('ข', { no: 2 }), measure('ค', { no: 3 })];
    expect(
      placesOf(
        'result-missing',
        report(
          [
            { measureNo: 1, summary: ['ทำแล้ว'] },
            { measureNo: 2, summary: ['-'] },
          ],
          measures,
        ),
      ),
    ).toEqual(['measure:2', 'measure:3']);
    expect(placesOf('result-missing', reading({ measures }))).toEqual([]);
  });

  it('quotes the indicator that the measure was for', () => {
    const row = (measureTitle: string, indicatorNo: number): DocumentReport => ({
      measureNo: 1,
      measureTitle,
      outcome: [`ตัวชี้วัดที่ ${indicatorNo} เพิ่มขึ้น`],
    });
    expect(placesOf('outcome-wrong-indicator', report([row('ตรวจสอบการเบิกจ่ายงบประมาณ', 10)]))).toEqual(['measure:1']);
    expect(placesOf('outcome-wrong-indicator', report([row('ตรวจสอบการเบิกจ่ายงบประมาณ', 2)]))).toEqual([]);
    expect(placesOf('outcome-wrong-indicator', report([row('เผยแพร่การใช้จ่ายงบประมาณ', 9)]))).toEqual([]);
    expect(placesOf('outcome-wrong-indicator', report([row('อบรมบุคลากร', 10)]))).toEqual([]);
    expect(placesOf('outcome-wrong-indicator', report([row('อบรมบุคลากร', 10)], [measure('อบรมบุคลากร', { no: 1, indicatorNos: [1] })]))).toEqual([
      'measure:1',
    ]);
  });

  it('quotes an indicator in every row or in none', () => {
    const quoting = [1, 2, 3].map((measureNo): DocumentReport => ({ measureNo, measureTitle: 'อบรม', outcome: ['ตัวชี้วัดที่ ๑ เพิ่มขึ้น'] }));
    expect(
      findingOf('outcome-wrong-indicator', report([...quoting, { measureNo: 4, measureTitle: 'ถังขยะ', outcome: ['มีถังขยะเพียงพอ'] }])),
    ).toMatchObject({ where: 'measure:4', severity: 'info' });
    expect(placesOf('outcome-wrong-indicator', report([{ measureNo: 4, measureTitle: 'ถังขยะ', outcome: ['มีถังขยะเพียงพอ'] }]))).toEqual([]);
  });

  it('has status boxes in every row or in none, and one of them ticked', () => {
    const row = (indicatorNo: number, summary: string): DocumentReport => ({ indicatorNo, summary: [summary] });
    const boxes = report([
      row(1, '☑ แล้วเสร็จ ☐ ยังไม่ได้ ☐ อยู่ระหว่าง'),
      row(2, 'ไม่มีช่อง'),
      row(3, '☐ แล้วเสร็จ ☐ ยังไม่ได้'),
      row(4, '[x] แล้วเสร็จ [x] ยังไม่ได้ [ ] อยู่ระหว่าง'),
    ]);
    expect(placesOf('status-missing', boxes)).toEqual(['indicator:2', 'indicator:3']);
    expect(placesOf('status-ambiguous', boxes)).toEqual(['indicator:4']);
    expect(placesOf('status-missing', report([row(1, 'ไม่มีช่อง'), row(2, 'ไม่มีช่อง')]))).toEqual([]);
    expect(placesOf('status-missing', report([{ ...row(1, 'ทำแล้ว'), status: 'done' }, row(2, 'ทำแล้ว')]))).toEqual(['indicator:2']);
  });
});
