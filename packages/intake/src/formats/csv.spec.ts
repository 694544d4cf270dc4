import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import type { FileContent } from '../blocks.js';
import { delimiterOf, looksLikeCsv } from './csv.js';
import { toContent } from './to-content.js';

const read = (text: string, encoding = 'utf-8', fileName = 'ผล.csv'): Promise<FileContent> => toContent(iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf-16') }), fileName);

const grids = ({ blocks }: FileContent): string[][][] => blocks.map((block) => (block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : []));

const table = 'ตัวชี้วัด,ชื่อ,คะแนน\r\n๑,การปฏิบัติหน้าที่,๙๖.๖๗\r\n๒,"การใช้งบประมาณ, พัสดุ",๑๐๐.๐๐\r\n';
const expected = [[['ตัวชี้วัด', 'ชื่อ', 'คะแนน'], ['๑', 'การปฏิบัติหน้าที่', '๙๖.๖๗'], ['๒', 'การใช้งบประมาณ, พัสดุ', '๑๐๐.๐๐']]];

describe('reading comma-separated values', () => {
  for (const encoding of ['utf-8', 'windows-874', 'tis620', 'utf-16le', 'utf-16be']) {
    it(`reads Thai in ${encoding}`, async () => {
      expect(grids(await read(table, encoding))).toEqual(expected);
    });
  }

  it('reads it the same with a byte order mark', async () => {
    expect(grids(await read(`\uFEFF${table}`))).toEqual(expected);
  });

  for (const delimiter of [';', '\t', '|']) {
    it(`finds ${JSON.stringify(delimiter)} between the values`, async () => {
      expect(grids(await read(`ก${delimiter}ข${delimiter}ค\n1,5${delimiter}2${delimiter}3\n`))).toEqual([[['ก', 'ข', 'ค'], ['1,5', '2', '3']]]);
    });
  }

  it('fills rows up, parts tables at empty rows and says where each value stands', async () => {
    const content = await read('ก,ข,ค\n1\n,,\n\nง\n');
    expect(grids(content)).toEqual([[['ก', 'ข', 'ค'], ['1', '', '']], [['ง']]]);
    expect(content.blocks[1]?.place).toEqual({ kind: 'cell', sheet: '', cell: 'A5' });
  });

  it('takes a line end in quotes for part of its value', async () => {
    const content = await read('ข้อ,ขั้นตอน,ปี\n1,"๑. ก\n๒. ข",2568\n');
    expect(grids(content)).toEqual([[['ข้อ', 'ขั้นตอน', 'ปี'], ['1', '๑. ก\n๒. ข', '2568']]]);
  });

  it('reads any line ends, with quotes before them', async () => {
    for (const end of ['\n', '\r\n', '\r']) expect(grids(await read(['"ก","ข"', '"1","2"', ''].join(end)))).toEqual([[['ก', 'ข'], ['1', '2']]]);
  });

  it('tells of formulas, and unwraps the codes that spreadsheets write as one', async () => {
    const content = await read('รหัส,ค่า\n="0012",=1+1\n');
    expect(grids(content)).toEqual([[['รหัส', 'ค่า'], ['0012', '=1+1']]]);
    expect(content.notes.map(({ printed }) => printed)).toEqual(['="0012"', '=1+1']);
  });

  it('refuses a file that ends within quotes', async () => {
    await expect(read('ก,ข\n1,"ค้าง')).rejects.toMatchObject({ code: 'damaged-file' });
  });

  it('obeys the line that names the delimiter', async () => {
    expect(grids(await read('sep=;\r\nก;ข,ค\r\n'))).toEqual([[['ก', 'ข,ค']]]);
  });

  it('knows values by their regularity under another name, and prose by its lack', async () => {
    expect(grids(await read(table, 'utf-8', 'ผล.txt'))).toEqual(expected);
    expect(looksLikeCsv('หนึ่ง, สอง\nสาม\nสี่, ห้า, หก\nเจ็ด')).toBe(false);
    expect(delimiterOf('ไม่มีตัวคั่นเลย')).toBe(',');
  });
});
