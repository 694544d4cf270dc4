import { describe, expect, it } from '@jest/globals';
import type { ProvinceAgency } from '@prongsai/ita';
import type { FileContent } from '../blocks.js';
import { indicatorsOf, numbered, numbers, three } from './agencies.fixture.js';
import type { ProvinceReading } from './province-sheet.js';
import { readProvinceSheet } from './read-province-sheet.js';
import { sheet, workbook } from './sheet.fixture.js';

const read = (content: FileContent, fileName = 'ผล.xlsx'): ProvinceReading => {
  const reading = readProvinceSheet(content, fileName);
  if (reading === null) throw new Error('not recognised');
  return reading;
};

const types: Record<string, string> = { อบต: 'องค์การบริหารส่วนตำบล', ทต: 'เทศบาลตำบล', ทม: 'เทศบาลเมือง' };
const typeOf = (name: string): string => types[name.split('.')[0]!]!;

/** The three agencies as they come out of every layout that prints all of them. */
const expected = (more: Partial<ProvinceAgency> = {}): ProvinceAgency[] =>
  three.map(({ name, scores, overall, grade }) => ({ name, type: typeOf(name), ...more, overall, grade, indicators: indicatorsOf(scores) }));

const agenciesOf = ({ document }: ProvinceReading): ProvinceAgency[] => [...(document.agencies ?? [])];

const title = 'ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ จังหวัดน่าน';

describe('a province\'s sheet', () => {
  it('is read with one agency a row, under a title', () => {
    const reading = read(sheet([
      [title, '<', '<'],
      ['ลำดับ', 'ชื่อหน่วยงาน', ...numbered, 'คะแนนรวม', 'ระดับผลการประเมิน'],
      ...three.map(({ name, scores, overall, grade }, index) => [index + 1, name, ...scores, overall, grade]),
    ]));
    expect(agenciesOf(reading)).toEqual(expected({ province: 'น่าน' }));
    expect(reading.document.fiscalYears).toEqual({ result: 2568 });
    expect(reading.document.source).toEqual({ file: 'ผล.xlsx', kind: 'province-results' });
    expect(reading.findings).toEqual([]);
    expect(reading.document.provenance['/agencies/1/overall']).toEqual({ kind: 'cell', sheet: 'Sheet1', cell: 'M4' });
    expect(reading.document.provenance['/agencies/2/indicators/9/reported']).toEqual({ kind: 'cell', sheet: 'Sheet1', cell: 'L5' });
    expect(reading.document.provenance['/agencies/0/type']).toEqual({ kind: 'cell', sheet: 'Sheet1', cell: 'B3' });
  });

  it('is of the later of the years that its title compares, and so are the scores under no year', () => {
    const reading = read(sheet([
      ['รายงานผล ITA จังหวัดน่าน เปรียบเทียบปี 2567 และ 2568'],
      ['ที่', 'อปท.', ...numbered, 'คะแนนรวม ปี 2567', 'คะแนนรวม ปี 2568', 'ระดับ ปี 2568'],
      ...three.map(({ name, scores, overall, grade }, index) => [index + 1, name, ...scores, 80, overall, grade]),
    ]));
    expect(agenciesOf(reading)).toEqual(expected({ province: 'น่าน' }));
    expect(reading.document.fiscalYears).toEqual({ result: 2568 });
  });

  it('is read with the agencies side by side', () => {
    const reading = read(sheet([
      ['ตัวชี้วัด', ...three.map(({ name }) => name)],
      ...numbered.map((heading, index) => [heading, ...three.map(({ scores }) => scores[index]!)]),
      ['คะแนนรวม', ...three.map(({ overall }) => overall)],
      ['ระดับ', ...three.map(({ grade }) => grade)],
    ], 'ปี 2568'));
    expect(agenciesOf(reading)).toEqual(expected());
    expect(reading.document.provenance['/agencies/2/overall']).toEqual({ kind: 'cell', sheet: 'ปี 2568', cell: 'D12' });
  });

  it('is read with instruments over the numbers of their indicators, merged', () => {
    const reading = read(sheet([
      [title, ...Array<string>(13).fill('<')],
      ['ที่', 'อปท.', 'IIT (30%)', '<', '<', '<', '<', 'EIT (30%)', '<', '<', 'OIT (40%)', '<', 'คะแนน ITA', 'ระดับ'],
      ['^', '^', ...numbers, '^', '^'],
      ...three.map(({ name, scores, overall, grade }, index) => [index + 1, name, ...scores, overall, grade]),
    ]));
    expect(agenciesOf(reading)).toEqual(expected({ province: 'น่าน' }));
  });

  it('is read with every instrument numbered from one again, without merged cells', () => {
    const reading = read(sheet([
      [null, null, 'IIT', null, null, null, null, 'EIT', null, null, 'OIT'],
      ['ที่', 'หน่วยงาน', 1, 2, 3, 4, 5, 1, 2, 3, 1, 2, 'รวม', 'ผลการประเมิน'],
      ...three.map(({ name, scores, overall, grade }, index) => [index + 1, name, ...scores, overall, grade]),
    ]), 'ita-2568.csv');
    expect(agenciesOf(reading)).toEqual(expected());
    expect(reading.document.fiscalYears).toEqual({ result: 2568 });
  });

  it('is read with the names of the indicators, and a row that counts the columns', () => {
    const names = ['การปฏิบัติหน้าที่', 'การใช้งบประมาณ', 'การใช้อำนาจ', 'การใช้ทรัพย์สินของราชการ', 'การแก้ไขปัญหาการทุจริต',
      'คุณภาพการดำเนินงาน', 'ประสิทธิภาพการสื่อสาร', 'การปรับปรุงการทำงาน', 'การเปิดเผยข้อมูล', 'การป้องกันการทุจริต'];
    const reading = read(sheet([
      ['รายชื่อ อปท.', ...names, 'ผลคะแนน', 'ระดับคะแนน'],
      Array.from({ length: 13 }, (_, index) => `(${index + 1})`),
      ...three.map(({ name, scores, overall, grade }) => [name, ...scores, overall, grade]),
    ], '2568'));
    expect(agenciesOf(reading)).toEqual(expected());
  });

  it('is read under the rows of its districts, with averages, repeated headings and notes', () => {
    const header = ['ลำดับ', 'หน่วยงาน', ...numbered, 'คะแนนรวม', 'ระดับ'];
    const [first, second, third] = three.map(({ name, scores, overall, grade }, index) => [index + 1, name, ...scores, overall, grade]);
    const average = ['', 'ค่าเฉลี่ย', ...Array<number>(10).fill(85), 85, ''];
    const reading = read(sheet([
      [title], header, ['อำเภอนาเหนือ'], first!, second!, average, [null], header, ['อ.ท่าใหม่ (1 แห่ง)'], third!, average, ['เฉลี่ยจังหวัด', '', ...Array<number>(11).fill(84)],
      ['หมายเหตุ : คะแนนจากระบบ ITAS'], ['', 'ข้อมูล ณ วันที่ 30 กันยายน 2568'],
    ]));
    const [a, b, c] = expected({ province: 'น่าน' });
    expect(agenciesOf(reading)).toEqual([{ ...a, district: 'นาเหนือ' }, { ...b, district: 'นาเหนือ' }, { ...c, district: 'ท่าใหม่' }]);
    expect(reading.skipped.map(({ why }) => why)).toEqual(['group', 'average', 'header', 'group', 'average', 'average', 'note', 'note']);
  });

  it('is read with type, district and province in columns of their own', () => {
    const reading = read(sheet([
      ['จังหวัด', 'อำเภอ', 'ประเภท อปท.', 'ชื่อ อปท.', 'คะแนน', 'ระดับ'],
      ['น่าน', 'อ.นาเหนือ', 'อบต.', 'ดอนสว่าง', 90, 'ผ่านดี'],
      ['^', '^', 'ทต.', 'นาเหนือ', 90.5, 'ผ่าน'],
      ['จ.น่าน', 'ท่าใหม่', 'เทศบาลเมือง', 'ท่าใหม่', 70.5, 'ต้องปรับปรุง'],
    ]));
    expect(agenciesOf(reading).map(({ name, type, district, province }) => [name, type, district, province])).toEqual([
      ['ดอนสว่าง', 'องค์การบริหารส่วนตำบล', 'นาเหนือ', 'น่าน'],
      ['นาเหนือ', 'เทศบาลตำบล', 'นาเหนือ', 'น่าน'],
      ['ท่าใหม่', 'เทศบาลเมือง', 'ท่าใหม่', 'น่าน'],
    ]);
    expect(agenciesOf(reading)[0]?.indicators).toEqual([]);
    expect(reading.document.fiscalYears).toEqual({});
  });

  it('is read with a sheet a year, the newest unless another is asked for', () => {
    const rows = (less: number) => [['หน่วยงาน', 'คะแนนรวม'], ...three.map(({ name, overall }) => [name, overall - less])];
    const content = workbook({ 'ปี 2567': rows(5), 'ปี 2568': rows(0), คำอธิบาย: [['เรื่อง', 'คำอธิบาย'], ['ก', 'ข']] });
    expect(read(content).fiscalYears).toEqual([2567, 2568]);
    expect(agenciesOf(read(content)).map(({ overall }) => overall)).toEqual([90, 90.5, 70.5]);
    const before = readProvinceSheet(content, 'ผล.xlsx', { fiscalYear: 2567 });
    expect(before?.document.agencies?.map(({ overall }) => overall)).toEqual([85, 85.5, 65.5]);
  });

  it('is read with a column of years, and with columns for every year', () => {
    const long = read(sheet([
      ['หน่วยงาน', 'ปีงบประมาณ', 'คะแนนรวม'],
      ...three.flatMap(({ name, overall }) => [[name, 2567, overall - 5], ['^', '๒๕๖๘', overall]]),
    ]));
    const wide = read(sheet([
      ['หน่วยงาน', 'คะแนน ITA', '<', 'ระดับ', '<'],
      ['^', 'ปี 2567', 'ปี 2568', '2567', '2568'],
      ...three.map(({ name, overall, grade }) => [name, overall - 5, overall, '-', grade]),
    ]));
    for (const reading of [long, wide]) {
      expect(reading.fiscalYears).toEqual([2567, 2568]);
      expect(agenciesOf(reading).map(({ name, overall }) => [name, overall])).toEqual(three.map(({ name, overall }) => [name, overall]));
    }
    expect(agenciesOf(wide).map(({ grade }) => grade)).toEqual(['ผ่านดี', 'ผ่าน', 'ต้องปรับปรุง']);
  });

  it('is read in the pieces that empty rows make of it', () => {
    const [first, second, third] = three.map(({ name, scores, overall, grade }, index) => [index + 1, name, ...scores, overall, grade]);
    const reading = read(sheet([
      ['สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดน่าน'], [title], [null],
      ['ลำดับ', 'หน่วยงาน', ...numbered, 'คะแนนรวม', 'ระดับ'], [null],
      ['อำเภอนาเหนือ'], first!, [null], second!, [null], [null, 'อำเภอท่าใหม่'], [null], third!, [null],
      [null, 'ผ่านดี', 1], [null, 'ผ่าน', 1], [null], ['หมายเหตุ'], [null, 'รวม', 3],
    ]));
    expect(agenciesOf(reading).map(({ name, district, province }) => [name, district, province])).toEqual([
      ['อบต.ดอนสว่าง', 'นาเหนือ', 'น่าน'], ['ทต.นาเหนือ', 'นาเหนือ', 'น่าน'], ['ทม.ท่าใหม่', 'ท่าใหม่', 'น่าน'],
    ]);
    expect(reading.sheet.tables).toHaveLength(1);
    expect(reading.document.fiscalYears).toEqual({ result: 2568 });
    expect(reading.document.provenance['/agencies/2/name']).toEqual({ kind: 'cell', sheet: 'Sheet1', cell: 'B13' });
  });

  it('is read under a summary by grades, and from two tables of two years on one sheet', () => {
    const part = (year: number, less: number) => [[`ผลคะแนน ปี ${year}`], [null], ['หน่วยงาน', 'คะแนนรวม'], ...three.map(({ name, overall }) => [name, overall - less]), [null]];
    const reading = read(sheet([['ระดับ', 'จำนวน'], ['ผ่านดี', 1], ['ผ่าน', 1], [null], ...part(2567, 5), ...part(2568, 0)]));
    expect(reading.fiscalYears).toEqual([2567, 2568]);
    expect(agenciesOf(reading).map(({ overall }) => overall)).toEqual([90, 90.5, 70.5]);
  });

  it('is read in English', () => {
    const reading = read(sheet([
      ['No.', 'Agency', 'District', ...numbers.map((no) => `I${no}`), 'Total score', 'Grade', 'Fiscal year'],
      ...three.map(({ name, scores, overall, grade }, index) => [index + 1, name, 'นาเหนือ', ...scores, overall, grade, 2568]),
    ]));
    expect(agenciesOf(reading)).toEqual(expected({ district: 'นาเหนือ' }));
  });

  it('is read where the district stands behind the name, in Thai digits', () => {
    const thai = (value: number): string => String(value).replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)]!);
    const reading = read(sheet([
      ['ลำดับ', 'ชื่อหน่วยงาน', ...numbered, 'คะแนนรวม', 'ระดับ'],
      ...three.map(({ name, scores, overall, grade }, index) => [thai(index + 1), `${name}\nอ.นาเหนือ จ.น่าน`, ...scores.map(thai), `${thai(overall)} คะแนน`, grade]),
    ], '2568'));
    expect(agenciesOf(reading)).toEqual(expected({ district: 'นาเหนือ', province: 'น่าน' }));
  });

  it('is read over several tables of a page each, the later ones without headings', () => {
    const part = (rows: (string | number)[][]) => sheet(rows).blocks;
    const reading = read({
      format: 'pdf',
      pages: 2,
      notes: [],
      blocks: [
        { kind: 'paragraph', text: title, place: { kind: 'page', page: 1, line: 1, box: null } },
        ...part([['หน่วยงาน', 'คะแนนรวม', 'ระดับ'], ...three.slice(0, 2).map(({ name, overall, grade }) => [name, overall, grade])]),
        ...part([['อบต.ห้วยแก้ว', 88, '-'], ['อบต.หนองปลา', 77, '-']]),
      ],
    });
    expect(agenciesOf(reading).map(({ name }) => name)).toEqual(['อบต.ดอนสว่าง', 'ทต.นาเหนือ', 'อบต.ห้วยแก้ว', 'อบต.หนองปลา']);
    expect(reading.document.fiscalYears).toEqual({ result: 2568 });
  });
});

describe('a sheet that is no province\'s', () => {
  it('is not taken for one', () => {
    const others = [
      [['ตัวชี้วัด', 'คะแนน', 'ระดับ'], ['การปฏิบัติหน้าที่', 90, 'ผ่าน'], ['การใช้งบประมาณ', 91, 'ผ่าน']],
      [['มาตรการ', 'หน่วยงาน', 'ระดับ'], ['คู่มือ', 'กองคลัง', 'ดี'], ['อบรม', 'สำนักปลัด', 'ดี']],
      [['หน่วยงาน', 'โทรศัพท์'], ['อบต.ดอนสว่าง', '0 5400 0000'], ['ทต.นาเหนือ', '0 5411 1111']],
      [['ก']],
    ];
    for (const rows of others) expect(readProvinceSheet(sheet(rows), 'x.xlsx')).toBeNull();
    expect(readProvinceSheet({ format: 'text', blocks: [], notes: [], pages: 1 }, 'x.txt')).toBeNull();
  });
});
