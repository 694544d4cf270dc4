import { describe, expect, it } from '@jest/globals';
import { readHeading, yearNamed } from './heading.js';

const expectEach = (texts: string[], expected: object): void => {
  for (const text of texts) expect([text, readHeading(text)]).toEqual([text, expected]);
};

describe('reading a heading', () => {
  it('knows an indicator by its name, whatever number stands beside it', () => {
    expectEach(['การปฏิบัติหน้าที่', 'การปฏิบัติหน้าที่ (4)', 'ตัวชี้วัดที่ 1\nการปฏิบัติหน้าที่', '1. การปฏิบัติ หน้าที่', 'Performance of duties'], { indicator: 1 });
    expectEach(['การใช้ทรัพย์สินของทางราชการ', 'การใช้ทรัพย์สินราชการ', 'คะแนนการใช้ทรัพย์สินของราชการ'], { indicator: 4 });
    expectEach(['การเปิดเผยข้อมูล', 'ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล'], { indicator: 9 });
  });

  it('knows an indicator by its number with the word for it', () => {
    expectEach(['ตัวชี้วัดที่ 10', 'ตัวชี้วัดที่ ๑๐', 'ตัวชี้วัด 10', 'ตชว.10', 'Indicator 10', 'I10', 'KPI 10'], { indicator: 10 });
  });

  it('leaves a bare number open', () => {
    expectEach(['1', '(1)', '๑', '1.'], { number: 1 });
    expectEach(['IIT1', 'IIT 1', 'IIT (1)'], { instrument: 'IIT', number: 1 });
    expectEach(['30', '(14)', '0'], {});
  });

  it('knows the instruments by letters and by name', () => {
    expectEach(['IIT', 'คะแนน IIT', 'IIT (30%)', 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน'], { instrument: 'IIT' });
    expectEach(['OIT', 'แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)'], { instrument: 'OIT' });
  });

  it('knows who the agency is', () => {
    expectEach(['หน่วยงาน', 'ชื่อหน่วยงาน', 'อปท.', 'รายชื่อ อปท.', 'องค์กรปกครองส่วนท้องถิ่น', 'หน่วยงาน (1)', 'Agency', 'Name'], { field: 'name' });
    expectEach(['ประเภทหน่วยงาน', 'ประเภท', 'Type'], { field: 'type' });
    expectEach(['อำเภอ', 'District'], { field: 'district' });
    expectEach(['จังหวัด', 'Province'], { field: 'province' });
    expectEach(['ลำดับ', 'ลำดับที่', 'ที่', 'No.'], { field: 'numbering' });
    expectEach(['อันดับ', 'อันดับของจังหวัด', 'Rank'], { field: 'rank' });
  });

  it('knows the overall score and the grade, and leaves open what may be either', () => {
    expectEach(['คะแนนรวม', 'คะแนน ITA', 'ผลคะแนน', 'คะแนน', 'รวม', 'คะแนนรวม (100)', 'คะแนนรวม (14)', 'คะแนนเฉลี่ยรวม', 'Total score', 'ITA'], { field: 'overall' });
    expectEach(['ระดับ', 'ระดับผลการประเมิน', 'ระดับคะแนน', 'ผลระดับ', 'Grade'], { field: 'grade' });
    expectEach(['ผลการประเมิน', 'ผลการประเมิน ITA', 'ผล'], { field: 'result' });
  });

  it('takes the year out of a heading', () => {
    expectEach(['2567', 'ปี 2567', 'ปีงบประมาณ พ.ศ. ๒๕๖๗'], { fiscalYear: 2567 });
    expectEach(['คะแนน ITA ปี 2567', 'คะแนน (ปี 67)', 'ITA 2567'], { field: 'overall', fiscalYear: 2567 });
    expectEach(['ปีงบประมาณ', 'ปี', 'Fiscal year'], { field: 'fiscalYear' });
    expect(yearNamed('ผลการประเมิน ประจำปีงบประมาณ พ.ศ. ๒๕๖๘')).toBe(2568);
    expect(yearNamed('มาตรา 25')).toBeNull();
  });

  it('takes parts of indicators, remarks and differences for neither', () => {
    expectEach(['9.1 ข้อมูลพื้นฐาน', 'หมายเหตุ', 'ผลต่าง', 'จำนวนข้อ', 'EIT ส่วนที่ 1'], { field: 'aside' });
    expectEach(['ระดับตัวชี้วัดที่ 1'], { indicator: 1, field: 'grade' });
  });

  it('says nothing of what it does not know', () => {
    expectEach(['', '  ', 'สวัสดี', '91.76', '๘๕.๕', 'อำเภอนาเหนือ', 'องค์การบริหารส่วนตำบลดอนสว่าง', 'ผ่านดี'], {});
  });
});
