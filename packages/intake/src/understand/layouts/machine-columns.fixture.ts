import { codesOf, itemScore, items, nameOf, titleOf, two } from './facts.fixture.js';
import type { DrawnCell, Layout } from './layout.fixture.js';

const rows = [1, 2, 6, 9].flatMap((no): DrawnCell[][] =>
  codesOf(no).map((code) => [no <= 5 ? 'IIT' : no <= 8 ? 'EIT' : 'OIT', String(no), nameOf(no), code, titleOf(code), no === 6 ? 'survey' : '', two(itemScore(code, no === 6 ? 'survey' : null))]),
);

export const machineColumns: Layout = {
  name: 'columns named as a machine names them',
  parts: [
    'ผลการประเมิน ITA รายข้อ ประจำปีงบประมาณ พ.ศ. 2568',
    'เทศบาลตำบลสมมุติ อำเภอเกาะคา จังหวัดลำปาง',
    { rows: [['instrument', 'indicator_no', 'indicator_name', 'item_code', 'item_text', 'part', 'score'], ...rows] },
  ],
  expected: {
    agency: { name: 'เทศบาลตำบลสมมุติ', district: 'เกาะคา', province: 'ลำปาง' },
    fiscalYears: { result: 2568 },
    items: [...items([1, 2, 9]), ...items([6], { part: 'survey' })],
  },
  planted: [],
};
