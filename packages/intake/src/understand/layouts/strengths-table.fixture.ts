import { indicators, nameOf, scores, thai, two } from './facts.fixture.js';
import type { Layout } from './layout.fixture.js';

export const strengthsTable: Layout = {
  name: 'an analysis by strengths and weaknesses beside the scores',
  parts: [
    'การวิเคราะห์ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘',
    'เทศบาลตำบลสมมุติ อำเภอกุมภวาปี จังหวัดอุดรธานี',
    'เทศบาลตำบลสมมุติ ได้คะแนนเฉลี่ย ๘๗.๒๐ คะแนน อยู่ในเกณฑ์ระดับ ผ่าน',
    {
      rows: [
        ['ตัวชี้วัด', 'คะแนน', 'จุดแข็ง', 'จุดที่ต้องพัฒนา', 'แนวทางการพัฒนา'],
        ...scores.map((score, index) => [
          `ตัวชี้วัดที่ ${thai(index + 1)} ${nameOf(index + 1)}`, thai(two(score)),
          'บุคลากรส่วนใหญ่เห็นว่าหน่วยงานทำได้ตามที่ประกาศไว้', 'บุคลากรใหม่ยังไม่ทราบแนวปฏิบัติอย่างทั่วถึง', 'ชี้แจงแนวปฏิบัติในการประชุมประจำเดือน',
        ]),
      ],
    },
  ],
  expected: {
    agency: { name: 'เทศบาลตำบลสมมุติ', district: 'กุมภวาปี', province: 'อุดรธานี' },
    fiscalYears: { result: 2568 },
    overall: 87.2,
    grade: 'ผ่าน',
    indicators: indicators(),
    analysis: scores.map((_, index) => ({ indicatorNo: index + 1 })),
  },
  planted: [],
};
