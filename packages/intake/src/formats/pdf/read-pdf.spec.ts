import { describe, expect, it } from '@jest/globals';
import type { Block } from '../../blocks.js';
import { FileRefused } from '../../refusal.js';
import { box, grid, letterWidth, line, pdfOf, says, statedAs } from './pdf.fixture.js';
import { readPdf } from './read-pdf.js';

/** A paragraph as its text, a table as its rows; `<` and `^` for what continues a cell to its left or above. */
const told = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map(({ text, continues }) => (continues === undefined ? text : continues === 'left' ? '<' : '^'))),
  );

const read = async (...pages: string[][]) => told((await readPdf(pdfOf(pages.map((page) => page.join('\n'))))).blocks);

const refusal = async (bytes: Uint8Array): Promise<string> => {
  try {
    await readPdf(bytes);
    return 'read';
  } catch (cause) {
    return cause instanceof FileRefused ? cause.code : String(cause);
  }
};

const enough = says('ข้อความยาวพอที่จะเป็นเอกสาร', 60, 400);

describe('paragraphs of a PDF', () => {
  it('join the lines of a sentence without a space, and with one between numbers or Latin', async () => {
    const long = 'การดำเนินงานตามแผนส่งเสริมคุณธรรมและความโปร่งใสของหน่วยงานภาครัฐ ประจำปี 2568';
    expect(await read([says(long, 60, 100, 10), says('2569 และต่อเนื่อง', 60, 115, 10)])).toEqual([`${long} 2569 และต่อเนื่อง`]);
    const thai = 'การดำเนินงานตามแผนส่งเสริมคุณธรรมและความโปร่งใสของหน่วยงานภาครัฐและเอกชนใน';
    expect(await read([says(thai, 60, 100, 10), says('จังหวัด', 60, 115, 10)])).toEqual([`${thai}จังหวัด`]);
  });

  it('end where the next word had room, where a list goes on, and where the type is another', async () => {
    const wide = 'ข้อความที่เต็มบรรทัดของหน้ากระดาษนี้พอดีกับขอบขวาของหน้า';
    expect(await read([says('หัวข้อสั้น', 60, 100), says(wide, 60, 118), says('๑. ข้อแรก', 60, 136), says('๒. ข้อสอง', 60, 154), says('หัวเรื่องใหญ่', 60, 180, 18)])).toEqual([
      'หัวข้อสั้น',
      wide,
      '๑. ข้อแรก',
      '๒. ข้อสอง',
      'หัวเรื่องใหญ่',
    ]);
  });

  it('end where the heading of an indicator begins, however full the line before it is', async () => {
    const wide = 'ข้อความที่เต็มบรรทัดของหน้ากระดาษนี้พอดีกับขอบขวาของหน้า';
    const heading = 'ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ ได้คะแนน ๙๑.๐๘';
    expect(await read([says(wide, 60, 100), says(heading, 60, 118)])).toEqual([wide, heading]);
  });

  it('keep the hyphen that a line ends with', async () => {
    const drawn = 'BT /F1 12 Tf 60 742 Td (No Gift Policy and E-) Tj ET BT /F1 12 Tf 60 727 Td (Service) Tj ET';
    expect(await read([drawn, enough])).toEqual(['No Gift Policy and E-Service', 'ข้อความยาวพอที่จะเป็นเอกสาร']);
  });

  it('say what the writer states, not what the glyphs say, and nothing twice', async () => {
    const font = 'BT /F1 12 Tf';
    const parted = `${statedAs('ผู้', `${font} 60 742 Td (w) Tj ET ${font} 64 750 Td (i) Tj ET`)} ${statedAs('รับ', `${font} 70 742 Td (ab) Tj ET`)}`;
    const bold = `${font} 100 742 Td (Bold) Tj ET ${font} 100.3 742 Td (Bold) Tj ET`;
    expect(await read([parted, bold, enough])).toEqual(['ผู้รับ Bold', 'ข้อความยาวพอที่จะเป็นเอกสาร']);
  });

  it('have a space where letters stand apart', async () => {
    expect(await read([says('คะแนน', 60, 100), says('85.50', 60 + 5 * letterWidth * 12 + 4, 100), enough])).toEqual(['คะแนน 85.50', 'ข้อความยาวพอที่จะเป็นเอกสาร']);
  });

  it('leave out page numbers and what runs over every page', async () => {
    const pages = [1, 2, 3].map((page) => [says('แผนปฏิบัติการ เทศบาลตำบลตัวอย่าง', 60, 40, 9), says(`เนื้อหาของหน้าที่ ${page} ยาวพอสมควร`, 60, 100), says(`- ${page} -`, 280, 820, 9)]);
    expect(await read(...pages)).toEqual([1, 2, 3].map((page) => `เนื้อหาของหน้าที่ ${page} ยาวพอสมควร`));
  });

  it('leave out the foot of a single page by its number', async () => {
    expect(await read([enough, says('เทศบาลตำบลตัวอย่าง', 60, 820, 9), says('หน้า ๑ จาก ๑', 500, 820, 9)])).toEqual(['ข้อความยาวพอที่จะเป็นเอกสาร']);
  });
});

describe('ruled tables of a PDF', () => {
  it('have the cells that the lines make, with merged ones continued', async () => {
    const rules = [
      ...[60, 200, 340, 480].map((x) => line(x, x === 340 ? 130 : 100, x, 190)),
      ...[100, 190].map((y) => line(60, y, 480, y)),
      line(200, 130, 480, 130),
      line(60, 160, 340, 160),
    ];
    const texts = [says('ชื่อ', 65, 145), says('คะแนน', 205, 120), says('2566', 205, 150), says('90.5', 345, 165), says('ก', 65, 180), says('80', 205, 180)];
    expect(await read([...rules, ...texts])).toEqual([
      [
        ['ชื่อ', 'คะแนน', '<'],
        ['^', '2566', '90.5'],
        ['ก', '80', '^'],
      ],
    ]);
  });

  it('may be drawn as thin rectangles, cell by cell', async () => {
    const borders = [60, 160, 260].flatMap((x) => [100, 130].map((y) => `${x} ${842 - y - 30} 0.5 30 re f`));
    const rows = [100, 130, 160].flatMap((y) => [60, 160].map((x) => `${x} ${842 - y} 100 0.5 re f`));
    const texts = [says('ตัวชี้วัด', 65, 120), says('คะแนน', 165, 120), says('การใช้อำนาจ', 65, 150), says('91.76', 165, 150)];
    expect(await read([...borders, ...rows, ...texts])).toEqual([
      [
        ['ตัวชี้วัด', 'คะแนน'],
        ['การใช้อำนาจ', '91.76'],
      ],
    ]);
  });

  it('may be open at their sides', async () => {
    const texts = [says('ตัวชี้วัด', 65, 120), says('คะแนน', 165, 120), says('การใช้อำนาจ', 65, 150), says('91.76', 165, 150)];
    expect(await read([...[100, 130, 160].map((y) => line(60, y, 260, y)), line(160, 100, 160, 160), ...texts])).toEqual([
      [
        ['ตัวชี้วัด', 'คะแนน'],
        ['การใช้อำนาจ', '91.76'],
      ],
    ]);
  });

  it('keep the steps of a cell as lines, and join the lines of one step', async () => {
    const cell = [says('๑. สำรวจข้อมูลทั้งหมดที่มีอยู่ของ', 65, 115), says('หน่วยงาน', 65, 130), says('๒. เผยแพร่', 65, 145), says('กองคลัง', 245, 115), says('กองช่าง', 245, 130)];
    expect(await read([grid([60, 240, 380], [100, 160, 200]), ...cell, says('จบ', 65, 180)])).toEqual([
      [
        ['๑. สำรวจข้อมูลทั้งหมดที่มีอยู่ของหน่วยงาน\n๒. เผยแพร่', 'กองคลัง\nกองช่าง'],
        ['จบ', ''],
      ],
    ]);
  });

  it('may have heads that run upwards', async () => {
    const head = 'BT /F1 10 Tf 0 1 -1 0 80 700 Tm (Score of the year) Tj ET';
    const texts = [says('รายการ', 105, 135), says('91.7', 62, 165), says('ก', 105, 165)];
    expect(await read([grid([60, 100, 260], [50, 150, 180]), head, ...texts])).toEqual([
      [
        ['Score of the year', 'รายการ'],
        ['91.7', 'ก'],
      ],
    ]);
  });

  it('stay in their place between paragraphs; a frame around text is no table', async () => {
    const table = [grid([60, 160, 260], [200, 230]), says('ก', 65, 220), says('ข', 165, 220)];
    const framed = [grid([60, 400], [300, 340]), says('ข้อความในกรอบ', 70, 325)];
    expect(await read([says('ก่อนตาราง', 60, 150), ...table, says('หลังตาราง', 60, 270), ...framed])).toEqual(['ก่อนตาราง', [['ก', 'ข']], 'หลังตาราง', 'ข้อความในกรอบ']);
  });

  it('tell the box of each cell in percent of the page', async () => {
    const { blocks } = await readPdf(pdfOf([[says('เรื่อง', 60, 80), grid([60, 160, 260], [100, 130]), says('ชื่อ', 65, 120), says('91.76', 165, 120)].join('\n')]));
    const [, table] = blocks;
    const place = table?.kind === 'table' ? table.rows[0]?.[1]?.place : undefined;
    expect(place).toMatchObject({ kind: 'page', page: 1, line: 2 });
    const drawn = place?.kind === 'page' ? place.box : null;
    expect(drawn?.left).toBeCloseTo((165 / 595) * 100, 1);
    expect(drawn?.width).toBeCloseTo(((4 * 0.556 + 0.278 + 0.278) * 12 * 100) / 595, 0);
    expect(((drawn?.top ?? 0) / 100) * 842).toBeLessThan(120);
    expect((((drawn?.top ?? 0) + (drawn?.height ?? 0)) / 100) * 842).toBeGreaterThan(120);
  });
});

describe('tables of a PDF without lines', () => {
  it('are found by their columns', async () => {
    const rows = [
      ['เครื่องมือ', 'น้ำหนัก', 'คะแนน'],
      ['IIT', '30', '92.14'],
      ['EIT', '30', '88.50'],
      ['OIT', '40', '75.25'],
    ];
    const drawn = rows.flatMap((row, y) => row.map((text, x) => says(text, 60 + x * 150, 120 + y * 18)));
    expect(await read([says('คะแนนรายเครื่องมือ', 60, 90), ...drawn, says('หมายเหตุ คะแนนเต็มหนึ่งร้อยคะแนนเท่ากันทุกเครื่องมือ ไม่มีข้อยกเว้น', 60, 192)])).toEqual([
      'คะแนนรายเครื่องมือ',
      rows,
      'หมายเหตุ คะแนนเต็มหนึ่งร้อยคะแนนเท่ากันทุกเครื่องมือ ไม่มีข้อยกเว้น',
    ]);
  });
});

describe('check-boxes of a PDF', () => {
  it('are read where they are drawn', async () => {
    const boxes = [box(60, 91, 10), says('แล้วเสร็จ', 75, 100), box(60, 111, 10), '62 726 m 65 723 l 69 730 l S', says('อยู่ระหว่างดำเนินการ', 75, 120)];
    expect(await read(boxes)).toEqual(['☐ แล้วเสร็จ', '☑ อยู่ระหว่างดำเนินการ']);
  });

  it('are read where they are fields, as are texts that were filled in', async () => {
    const field = (entries: string, x: number, y: number, width: number) => `<</Type/Annot/Subtype/Widget/Rect[${x} ${842 - y - 12} ${x + width} ${842 - y}]${entries}>>`;
    const annotations = [field('/FT/Btn/AS/Yes', 60, 90, 12), field('/FT/Btn/AS/Off', 60, 110, 12), field('/FT/Tx/V(91.76)', 200, 90, 60)];
    const { blocks } = await readPdf(pdfOf([[says('แล้วเสร็จ', 75, 100), says('ยังไม่ได้ดำเนินการ', 75, 120)].join('\n')], { annotations }));
    expect(told(blocks)).toEqual(['☑ แล้วเสร็จ 91.76', '☐ ยังไม่ได้ดำเนินการ']);
  });
});

describe('a PDF file', () => {
  it('turned on its side is read upright', async () => {
    const sideways = `q 0 1 -1 0 595 0 cm BT /F1 12 Tf 100 500 Td (Upright text of the page) Tj ET Q`;
    const { blocks } = await readPdf(pdfOf([sideways], { page: '/Rotate 90' }));
    expect(told(blocks)).toEqual(['Upright text of the page']);
    const [first] = blocks;
    expect(first?.place.kind === 'page' && first.place.box !== null && first.place.box.top < 20).toBe(true);
  });

  it('gives what is attached under our name, and nothing else', async () => {
    const attachment = { name: 'prongsai-document.json', text: '{"measures":[]}' };
    expect((await readPdf(pdfOf([enough], { attachment }))).attached).toEqual({ measures: [] });
    expect((await readPdf(pdfOf([enough], { attachment: { ...attachment, text: '{"measures":' } }))).attached).toBeUndefined();
    expect((await readPdf(pdfOf([enough], { attachment: { ...attachment, name: 'other.json' } }))).attached).toBeUndefined();
  });

  it('is refused where it has no text, is cut off, is damaged or too long', async () => {
    expect(await refusal(pdfOf(['100 100 200 200 re f']))).toBe('no-text');
    expect(await refusal(pdfOf([enough, enough]).subarray(0, 900))).toBe('damaged-file');
    expect(await refusal(Buffer.from('%PDF-1.7\nnothing here\n%%EOF\n'))).toBe('damaged-file');
    expect(await refusal(pdfOf(Array.from({ length: 301 }, () => enough)))).toBe('too-large');
  });

  it('is refused where it is protected by a password', async () => {
    const keys = `/O<${'00'.repeat(32)}>/U<${'11'.repeat(32)}>`;
    const protectedFile = Buffer.from(pdfOf([enough])).toString('latin1').replace('/Root 1 0 R', `/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4${keys}>>`);
    expect(await refusal(Buffer.from(protectedFile, 'latin1'))).toBe('encrypted-file');
  });
});
