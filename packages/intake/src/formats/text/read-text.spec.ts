import { describe, expect, it } from '@jest/globals';
import type { Block, Cell } from '../../blocks.js';
import { readText } from './read-text.js';

const blocks = (text: string): unknown[] =>
  readText(text).blocks.map((block) => (block.kind === 'paragraph' ? (block.heading ? `# ${block.text}` : block.text) : block.rows.map((row) => row.map((cell) => cell.text))));

const cells = (read: readonly Block[]): Cell[] => read.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));

describe('reading plain text', () => {
  it('takes each line for a paragraph, and marked ones for headings', () => {
    expect(blocks('บรรทัดแรก\nบรรทัดสอง\r\n\r\n## หัวข้อ\n- ข้อย่อย\n')).toEqual(['บรรทัดแรก', 'บรรทัดสอง', '# หัวข้อ', '- ข้อย่อย']);
  });

  it('carries a paragraph on over hard line breaks and bold type that is not closed', () => {
    expect(blocks('**รายงานผล  \nประจำปี  \nพ.ศ. ๒๕๖๘**\n\n**ข้อจำกัดของ\nหน่วยงาน**\nต่อไป')).toEqual(['รายงานผล\nประจำปี\nพ.ศ. ๒๕๖๘', 'ข้อจำกัดของ\nหน่วยงาน', 'ต่อไป']);
  });

  it('reads consecutive lines with tabs as a table, and a blank line as its end', () => {
    expect(blocks('ที่\tชื่อ\tคะแนน\n๑\tก\t๙๐\n\nที่\tชื่อ\tคะแนน\n๒\tข\t๘๐')).toEqual([
      [['ที่', 'ชื่อ', 'คะแนน'], ['๑', 'ก', '๙๐']],
      [['ที่', 'ชื่อ', 'คะแนน'], ['๒', 'ข', '๘๐']],
    ]);
  });

  it('keeps rows whose first or last cells are empty, and fills short ones up', () => {
    expect(blocks('แบบ\tข้อ\tคะแนน\nIIT\ti1\t๙๐\n\ti2\t๘๐\n\t\tต่อ\nIIT ๒\t\t\nสั้น\t1')).toEqual([
      [['แบบ', 'ข้อ', 'คะแนน'], ['IIT', 'i1', '๙๐'], ['', 'i2', '๘๐'], ['', '', 'ต่อ'], ['IIT ๒', '', ''], ['สั้น', '1', '']],
    ]);
  });

  it('takes an indented line for a paragraph and a lone line between rows for a row', () => {
    expect(blocks('\tจากการประเมิน\nข้อ\tคะแนน\nส่วนที่ ๑\nก\t๑๐\n')).toEqual(['จากการประเมิน', [['ข้อ', 'คะแนน'], ['ส่วนที่ ๑', ''], ['ก', '๑๐']]]);
  });

  it('ends a table at a line that heads another one', () => {
    expect(blocks('ข้อ\tคะแนน\nก\t๑๐\nตัวชี้วัดที่ ๒\nข้อ\tคะแนน\nข\t๒๐')).toEqual([[['ข้อ', 'คะแนน'], ['ก', '๑๐']], 'ตัวชี้วัดที่ ๒', [['ข้อ', 'คะแนน'], ['ข', '๒๐']]]);
  });

  it('reads tables with pipes, with and without the line of dashes and the frame', () => {
    const expected = [[['ที่', 'ชื่อ'], ['1', 'ก | ข']]];
    expect(blocks('| ที่ | ชื่อ |\n|---|:--:|\n| 1 | ก \\| ข |')).toEqual(expected);
    expect(blocks('| ที่ | ชื่อ |\n| 1 | ก \\| ข |')).toEqual(expected);
    expect(blocks('ที่ | ชื่อ\n---|---\n1 | ก \\| ข')).toEqual(expected);
  });

  it('reads a last row that is cut off, and one with a line end in a cell', () => {
    expect(blocks('| ก | ข |\n|---|---|\n| 1 | ๑. หนึ่ง\n๒. สอง |\n| 2 | ค้าง')).toEqual([[['ก', 'ข'], ['1', '๑. หนึ่ง\n๒. สอง'], ['2', 'ค้าง']]]);
  });

  it('removes markup, parts lines at paragraphs and breaks, and leaves check-boxes as they are', () => {
    const row = '<b>ตัวชี้วัด</b>\t<p>-หนึ่ง</p> <p>-สอง&nbsp;&amp; สาม</p>\tก<br/>ข\t<ol style="x"> 1. ก 2. ข\t<input checked="" type="checkbox"/> เสร็จ <input type="checkbox"/> ยัง\n';
    expect(blocks(`ก\tข\tค\tง\tจ\n${row}`)[0]).toEqual([
      ['ก', 'ข', 'ค', 'ง', 'จ'],
      ['ตัวชี้วัด', '-หนึ่ง\n-สอง & สาม', 'ก\nข', '1. ก 2. ข', '<input checked="" type="checkbox"/> เสร็จ <input type="checkbox"/> ยัง'],
    ]);
  });

  it('writes the numbers of lists, and keeps signs that are no markup', () => {
    expect(blocks('<ol><li>ก</li><li>ข</li></ol>')).toEqual(['1. ก\n2. ข']);
    expect(blocks('<ol>\n<li>ก</li>\n<li>ข</li>\n</ol>\nค')).toEqual(['- ก', '- ข', 'ค']);
    expect(blocks('คะแนน < 85 และ > 70 <ไม่ใช่แท็ก> 1\\. ข้อ* a<b')).toEqual(['คะแนน < 85 และ > 70 <ไม่ใช่แท็ก> 1. ข้อ* a<b']);
  });

  it('reads tables in HTML, on one line or many, with merged cells', () => {
    const table = '<table><tr><th rowspan="2">ข้อ</th><th colspan="2">คะแนน</th></tr>\n<tr><td>ส่วนที่ ๑</td><td>ส่วนที่ ๒</td></tr><tr><td>e1<td><b>๙๐</b><br>ผ่าน</td></table>';
    const [before, read, after] = readText(`ก่อน ${table} หลัง`).blocks;
    expect([before?.kind === 'paragraph' && before.text, after?.kind === 'paragraph' && after.text]).toEqual(['ก่อน', 'หลัง']);
    expect(read?.kind === 'table' && read.rows.map((row) => row.map(({ text, continues }) => continues ?? text))).toEqual([
      ['ข้อ', 'คะแนน', 'left'], ['above', 'ส่วนที่ ๑', 'ส่วนที่ ๒'], ['e1', '๙๐\nผ่าน', ''],
    ]);
  });

  it('passes over rules, fences and pictures', () => {
    expect(blocks('ก\n---\n```html\nข\n```\n![รูป](a.png)\nค')).toEqual(['ก', 'ข', 'ค']);
  });

  it('says when a list is marked but its items are not', () => {
    const [, lost] = cells(readText('ก\tข\n1\t<ol> หนึ่ง สอง </ol>').blocks).filter(({ text }) => text !== 'ก' && text !== 'ข');
    expect(lost).toMatchObject({ text: 'หนึ่ง สอง', lostMarkers: true });
  });

  it('says exactly where a value stands', () => {
    const text = 'หัว\n\n**ที่**\t คะแนน \n๑\t<b>๙๖.๖๗</b>';
    const found = cells(readText(text).blocks).map(({ text: printed, place }) => place.kind === 'text' && [printed, text.slice(place.start, place.end), place.line]);
    expect(found).toEqual([['ที่', 'ที่', 3], ['คะแนน', 'คะแนน', 3], ['๑', '๑', 4], ['๙๖.๖๗', '๙๖.๖๗', 4]]);
  });
});
