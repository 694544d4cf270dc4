import { describe, expect, it } from '@jest/globals';
import {
  CheckBox, DeletedTextRun, FootnoteReferenceRun, HeadingLevel, InsertedTextRun, LevelFormat, Paragraph, SymbolRun, Table, TableCell, TableRow, Textbox, TextRun, VerticalMergeType,
} from 'docx';
import type { FileContent, Table as TableBlock } from '../../blocks.js';
import { toContent } from '../to-content.js';
import { docxOf, rawDocx } from './docx.fixture.js';

const read = (bytes: Buffer): Promise<FileContent> => toContent(bytes, 'แบบรายงาน.docx');

const texts = ({ blocks }: FileContent): string[] => blocks.map((block) => (block.kind === 'paragraph' ? block.text : '[table]'));

const tables = ({ blocks }: FileContent): TableBlock[] => blocks.filter((block) => block.kind === 'table');

const grid = (table: TableBlock | undefined): string[][] =>
  (table?.rows ?? []).map((row) => row.map(({ text, continues }) => (continues === undefined ? text : continues === 'left' ? '<' : '^')));

const cell = (text: string, options: Partial<ConstructorParameters<typeof TableCell>[0]> = {}): TableCell => new TableCell({ ...options, children: [new Paragraph(text)] });

const list = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  numbering: { config: [{ reference: 'list', levels: [{ level: 0, format, text }, { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2' }] }] },
});

const items = (levels: readonly number[]): Paragraph[] => levels.map((level) => new Paragraph({ text: 'ข้อ', numbering: { reference: 'list', level } }));

describe('reading a document of a word processor', () => {
  it('tells headings from paragraphs, and where each stands', async () => {
    const content = await read(await docxOf([new Paragraph({ text: 'รายงาน', heading: HeadingLevel.HEADING_1 }), new Paragraph(''), new Paragraph('เนื้อความ')]));
    expect(content.blocks).toEqual([
      { kind: 'paragraph', text: 'รายงาน', heading: true, place: { kind: 'paragraph', paragraph: 1 } },
      { kind: 'paragraph', text: 'เนื้อความ', place: { kind: 'paragraph', paragraph: 3 } },
    ]);
  });

  it('writes the numbers of a list into its text, in Thai digits where the list has them', async () => {
    expect(texts(await read(await docxOf(items([0, 0, 1, 1, 0, 1]), list(LevelFormat.THAI_NUMBERS, '%1.'))))).toEqual([
      '๑. ข้อ', '๒. ข้อ', '๒.1 ข้อ', '๒.2 ข้อ', '๓. ข้อ', '๓.1 ข้อ',
    ]);
    expect(texts(await read(await docxOf(items([0, 0]), list(LevelFormat.DECIMAL, '(%1)'))))).toEqual(['(1) ข้อ', '(2) ข้อ']);
    expect(texts(await read(await docxOf(items([0, 0]), list(LevelFormat.THAI_LETTERS, '%1)'))))).toEqual(['ก) ข้อ', 'ข) ข้อ']);
  });

  it('writes any bullet as a dash', async () => {
    expect(texts(await read(await docxOf(items([0, 0]), list(LevelFormat.BULLET, '\uF0B7'))))).toEqual(['- ข้อ', '- ข้อ']);
  });

  it('counts an automatic number in an otherwise empty cell', async () => {
    const row = (): TableRow => new TableRow({ children: [new TableCell({ children: [new Paragraph({ numbering: { reference: 'list', level: 0 } })] }), cell('มาตรการ')] });
    const content = await read(await docxOf([new Table({ rows: [row(), row()] })], list(LevelFormat.DECIMAL, '%1.')));
    expect(grid(tables(content)[0])).toEqual([['1.', 'มาตรการ'], ['2.', 'มาตรการ']]);
  });

  it('lays merged cells out on one grid', async () => {
    const content = await read(await docxOf([
      new Table({ rows: [
        new TableRow({ children: [cell('ข้อ', { verticalMerge: VerticalMergeType.RESTART }), cell('คะแนน', { columnSpan: 2 })] }),
        new TableRow({ children: [cell('', { verticalMerge: VerticalMergeType.CONTINUE }), cell('ส่วนที่ ๑'), cell('ส่วนที่ ๒')] }),
        new TableRow({ children: [cell('e๑')] }),
      ] }),
    ]));
    expect(grid(tables(content)[0])).toEqual([['ข้อ', 'คะแนน', '<'], ['^', 'ส่วนที่ ๑', 'ส่วนที่ ๒'], ['e๑', '', '']]);
    expect(tables(content)[0]?.rows[1]?.[2]?.place).toEqual({ kind: 'table', table: 1, row: 2, column: 3 });
  });

  it('parts the paragraphs of a cell by line ends and flattens a table inside it', async () => {
    const inner = new Table({ rows: [new TableRow({ children: [cell('ไตรมาส ๑'), cell('๙๐')] }), new TableRow({ children: [cell('ไตรมาส ๒'), cell('๙๕')] })] });
    const content = await read(await docxOf([
      new Table({ rows: [new TableRow({ children: [cell('ก'), new TableCell({ children: [new Paragraph('บรรทัดแรก'), new Paragraph(''), new Paragraph('บรรทัดสอง'), inner] })] })] }),
    ]));
    expect(grid(tables(content)[0])).toEqual([['ก', 'บรรทัดแรก\nบรรทัดสอง\nไตรมาส ๑ ๙๐\nไตรมาส ๒ ๙๕']]);
  });

  it('takes a table of one cell around other tables for a frame', async () => {
    const inner = new Table({ rows: [new TableRow({ children: [cell('ตัวชี้วัด'), cell('คะแนน')] })] });
    const content = await read(await docxOf([new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('กรอบ'), inner] })] })] })]));
    expect(texts(content)).toEqual(['กรอบ', '[table]']);
    expect(grid(tables(content)[0])).toEqual([['ตัวชี้วัด', 'คะแนน']]);
  });

  it('reads check-boxes in all their forms', async () => {
    const modern = await docxOf([
      new Paragraph({ children: [new CheckBox({ checked: true }), new TextRun(' แล้วเสร็จ '), new CheckBox({ checked: false }), new TextRun(' ยังไม่ได้ดำเนินการ')] }),
      new Paragraph({ children: [new SymbolRun({ char: 'F0FE', symbolfont: 'Wingdings' }), new SymbolRun({ char: 'F0A8', symbolfont: 'Wingdings' }), new TextRun(' ☒ □')] }),
    ]);
    expect(texts(await read(modern))).toEqual(['☑ แล้วเสร็จ ☐ ยังไม่ได้ดำเนินการ', '☑☐ ☑ ☐']);
    const field = (state: string): string => `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/>${state}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const letters = (letter: string, font: string): string => `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t>${letter}</w:t></w:r>`;
    const old = rawDocx(
      `<w:p>${field('<w:checked/>')}<w:r><w:t>ก</w:t></w:r>${field('')}<w:r><w:t>ข</w:t></w:r></w:p><w:p>${letters('þ', 'Wingdings')}${letters('o', 'Wingdings')}${letters('R', 'Wingdings 2')}${letters('£', 'Wingdings 2')}${letters('ü', 'Wingdings')}${letters('Ø', 'Wingdings')}</w:p>`,
    );
    expect(texts(await read(old))).toEqual(['☑ก☐ข', '☑☐☑☐☑']);
  });

  it('keeps what tracked changes put in and leaves out what they took away', async () => {
    const change = { id: 1, author: 'งานแผน', date: '2025-01-01T00:00:00Z' };
    const content = await read(await docxOf([
      new Paragraph({ children: [new TextRun('คะแนน '), new DeletedTextRun({ text: '74.00', ...change }), new InsertedTextRun({ text: '90.00', ...change, id: 2 })] }),
    ]));
    expect(texts(content)).toEqual(['คะแนน 90.00']);
    const joined = rawDocx('<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>ต่อ</w:t></w:r></w:p><w:p><w:r><w:t>กัน</w:t></w:r></w:p>');
    expect(texts(await read(joined))).toEqual(['ต่อกัน']);
    const row = (mark: string, text: string): string => `<w:tr><w:trPr>${mark}</w:trPr><w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc></w:tr>`;
    expect(grid(tables(await read(rawDocx(`<w:tbl>${row('', 'อยู่')}${row('<w:del w:id="1"/>', 'ถูกลบ')}</w:tbl>`)))[0])).toEqual([['อยู่']]);
  });

  it('reads text boxes, once, and footnotes after the paragraph they belong to', async () => {
    const content = await read(await docxOf(
      [new Paragraph({ children: [new TextRun('คะแนนรวม'), new FootnoteReferenceRun(1)] }), new Textbox({ children: [new Paragraph('ในกรอบ')] })],
      { footnotes: { 1: { children: [new Paragraph('ประกาศเดือนสิงหาคม')] } } },
    ));
    expect(texts(content)).toEqual(['คะแนนรวม', 'ประกาศเดือนสิงหาคม', 'ในกรอบ']);
    const box = '<w:txbxContent><w:p><w:r><w:t>กล่อง</w:t></w:r></w:p></w:txbxContent>';
    const both = rawDocx(`<w:p><w:r><w:t>นอก</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`);
    expect(texts(await read(both))).toEqual(['นอก', 'กล่อง']);
    const table = '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>ก</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>ข</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
    expect(grid(tables(await read(rawDocx(`<w:p><w:r><w:drawing><w:txbxContent>${table}</w:txbxContent></w:drawing></w:r></w:p>`)))[0])).toEqual([['ก', 'ข']]);
  });

  it('reads fields, content controls and line breaks, and nothing that is not printed', async () => {
    const control = (properties: string, text: string): string => `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent><w:r><w:t>${text}</w:t></w:r></w:sdtContent></w:sdt>`;
    const content = await read(rawDocx(
      `<w:p><w:fldSimple w:instr="DATE"><w:r><w:t>๑ ต.ค. ๒๕๖๘</w:t></w:r></w:fldSimple><w:r><w:br/><w:t>บรรทัดใหม่</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ซ่อน</w:t></w:r></w:p>` +
        `<w:p>${control('', 'กรอกแล้ว')}${control('<w:showingPlcHdr/>', 'คลิกเพื่อกรอก')}</w:p><w:sdt><w:sdtContent><w:p><w:r><w:t>ทั้งย่อหน้า</w:t></w:r></w:p></w:sdtContent></w:sdt>`,
    ));
    expect(texts(content)).toEqual(['๑ ต.ค. ๒๕๖๘\nบรรทัดใหม่', 'กรอกแล้ว', 'ทั้งย่อหน้า']);
  });

  it('starts a list again where the document says so', async () => {
    const levels = '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>';
    const numbering = `<w:numbering>${levels}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>`;
    const item = (id: number): string => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr></w:pPr><w:r><w:t>ข้อ</w:t></w:r></w:p>`;
    const content = await read(rawDocx([1, 1, 2, 2, 1, 0].map(item).join(''), { 'word/numbering.xml': numbering }));
    expect(texts(content)).toEqual(['1. ข้อ', '2. ข้อ', '5. ข้อ', '6. ข้อ', '7. ข้อ', 'ข้อ']);
  });

  it('tells of macros', async () => {
    const content = await toContent(rawDocx('<w:p><w:r><w:t>ก</w:t></w:r></w:p>', { 'word/vbaProject.bin': 'x' }), 'แบบ.docm');
    expect(content.notes).toEqual([{ code: 'macro-present', place: null, printed: 'word/vbaProject.bin' }]);
  });
});
