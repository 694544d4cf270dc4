import { frameworkFor } from '@prongsai/ita';
import { nameOf, two } from './facts.fixture.js';
import type { DrawnCell, ExpectedDocument, Layout } from './layout.fixture.js';

const oitOf = (fiscalYear: number, none: readonly string[]): { rows: DrawnCell[][]; items: NonNullable<ExpectedDocument['items']> } => {
  const framework = frameworkFor(fiscalYear);
  const count = framework.itemCounts.OIT ?? 0;
  const listed = Array.from({ length: count }, (_, index) => {
    const code = `O${index + 1}`;
    const item = framework.items.find((one) => one.code === code);
    return { code, indicatorNo: item?.indicatorNo ?? (index < count - 8 ? 9 : 10), text: item?.title?.th ?? `ข้อมูลเปิดเผยลำดับที่ ${index + 1} ของหน่วยงาน`, score: none.includes(code) ? 0 : 100 };
  });
  const rows = [9, 10].flatMap((no): DrawnCell[][] => [
    [{ text: `ตัวชี้วัดที่ ${no} ${nameOf(no)}`, across: 4 }],
    ...listed.filter(({ indicatorNo }) => indicatorNo === no).map(({ code, text, score }) => [code, text, two(score), score === 100 ? 'ผ่าน' : 'ไม่ผ่าน']),
  ]);
  return { rows, items: listed.map((item) => ({ ...item, codeAsPrinted: item.code, instrument: 'OIT', levelPrinted: item.score === 100 ? 'ผ่าน' : 'ไม่ผ่าน' })) };
};

const layoutOf = (fiscalYear: number, none: readonly string[]): Layout => {
  const { rows, items } = oitOf(fiscalYear, none);
  return {
    name: `the OIT items of ${fiscalYear}, another number of them`,
    parts: [
      `ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`,
      'เทศบาลตำบลสมมุติ อำเภอบ้านดุง จังหวัดอุดรธานี',
      'แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)',
      { rows: [['รหัส', 'ประเด็นการตรวจ', 'คะแนน', 'ผ่าน/ไม่ผ่าน'], ...rows] },
    ],
    expected: { agency: { name: 'เทศบาลตำบลสมมุติ', district: 'บ้านดุง', province: 'อุดรธานี' }, fiscalYears: { result: fiscalYear }, items },
    planted: [],
  };
};

export const counts2567 = layoutOf(2567, ['O11', 'O20']);
export const counts2569 = layoutOf(2569, ['O3']);
