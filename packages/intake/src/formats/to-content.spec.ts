import { describe, expect, it } from '@jest/globals';
import { utils, write } from '@e965/xlsx';
import { Paragraph } from 'docx';
import iconv from 'iconv-lite';
import { FileRefused, type RefusalCode } from '../refusal.js';
import { docxOf, documentXml, rawDocx } from './docx/docx.fixture.js';
import { toContent } from './to-content.js';
import { sheetOf, xlsxOf } from './xlsx/xlsx.fixture.js';
import { compoundOf, zipOf } from './zip.fixture.js';

const refusalOf = async (bytes: Uint8Array, fileName: string): Promise<RefusalCode | null> => {
  try {
    await toContent(bytes, fileName);
    return null;
  } catch (refused) {
    expect(refused).toBeInstanceOf(FileRefused);
    return refused instanceof FileRefused ? refused.code : null;
  }
};

const docx = (): Promise<Buffer> => docxOf([new Paragraph('รายงานผลการดำเนินการ'), new Paragraph('คะแนน ๙๑.๗๖')]);
const xlsx = (): Buffer => xlsxOf({ ผล: sheetOf([['ตัวชี้วัด', 'คะแนน'], ['การใช้อำนาจ', 91.76]]) });
const workbook = { 'xl/workbook.xml': '<workbook/>', '[Content_Types].xml': '<Types/>' };
const paragraph = '<w:p><w:r><w:t>ก</w:t></w:r></w:p>';

const oldWorkbook = (): Buffer => {
  const book = utils.book_new();
  utils.book_append_sheet(book, sheetOf([['ก']]), 'ผล');
  const written: unknown = write(book, { type: 'buffer', bookType: 'biff8' });
  return Buffer.from(written as Uint8Array);
};

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

const refused: [what: string, code: RefusalCode, fileName: string, bytes: () => Uint8Array | Promise<Uint8Array>][] = [
  ['no bytes at all', 'empty-file', 'ก.docx', () => Buffer.alloc(0)],
  ['white space only', 'empty-file', 'ก.txt', () => Buffer.from('\uFEFF \u00A0\r\n\t\u200B\n')],
  ['white space only, in another encoding', 'empty-file', 'ก.csv', () => iconv.encode('  \n \n \n', 'utf-16le', { addBOM: true })],
  ['a document without text', 'empty-file', 'ก.docx', () => rawDocx('<w:p/>')],
  ['a document of pictures', 'no-text', 'ก.docx', () => rawDocx('<w:p/>', { 'word/media/image1.png': 'x' })],
  ['a workbook without values', 'empty-file', 'ก.xlsx', () => xlsxOf({ ว่าง: sheetOf([]) })],
  ['a document cut off in the middle', 'damaged-file', 'ก.docx', async () => (await docx()).subarray(0, 2_000)],
  ['a workbook cut off at its end', 'damaged-file', 'ก.xlsx', () => xlsx().subarray(0, -30)],
  ['a PDF cut off', 'damaged-file', 'ก.pdf', () => Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog')],
  ['a document without its main part', 'damaged-file', 'ก.docx', () => zipOf({ '[Content_Types].xml': '<Types/>', 'word/styles.xml': '<w:styles/>' })],
  ['a workbook without sheets', 'damaged-file', 'ก.xlsx', () => zipOf(workbook)],
  ['noise under the name of a document', 'damaged-file', 'ก.docx', () => Buffer.from(Array.from({ length: 500 }, (_, at) => (at * 97) % 256))],
  ['noise under no known name', 'unknown-format', 'ก.bin', () => Buffer.from(Array.from({ length: 500 }, (_, at) => (at * 97) % 256))],
  ['a document with a password', 'encrypted-file', 'ก.docx', () => compoundOf(['EncryptionInfo', 'EncryptedPackage'])],
  ['an old workbook', 'old-format', 'ก.xls', oldWorkbook],
  ['an old document', 'old-format', 'ก.doc', () => compoundOf(['WordDocument', '1Table'])],
  ['a workbook called a document', 'wrong-extension', 'ก.docx', xlsx],
  ['a document called a PDF', 'wrong-extension', 'ก.pdf', docx],
  ['a workbook called an old workbook', 'wrong-extension', 'ก.xls', xlsx],
  ['text called a workbook', 'wrong-extension', 'ก.xlsx', () => Buffer.from('คะแนน ๙๐')],
  ['a PDF called text', 'wrong-extension', 'ก.txt', () => Buffer.from('%PDF-1.7\n%%EOF')],
  ['a picture called a PDF', 'wrong-extension', 'ก.pdf', () => png],
  ['a web page called a workbook', 'wrong-extension', 'ก.xls', () => Buffer.from('<html><table><tr><td>ก</td></tr></table></html>')],
  ['a picture', 'unknown-format', 'ก.png', () => png],
  ['a web page', 'unknown-format', 'ก.html', () => Buffer.from('<!DOCTYPE html><p>ก</p>')],
  ['rich text', 'unknown-format', 'ก.rtf', () => Buffer.from('{\\rtf1 a}')],
  ['slides', 'unknown-format', 'ก.pptx', () => zipOf({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p/>' })],
  ['a document that declares an external entity', 'external-entity', 'ก.docx', () =>
    zipOf({ 'word/document.xml': `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${documentXml('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>')}` })],
  ['a workbook whose strings expand without end', 'external-entity', 'ก.xlsx', () =>
    zipOf({ ...workbook, 'xl/sharedStrings.xml': '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><sst>&b;</sst>' })],
  ['an entity hidden in UTF-16', 'external-entity', 'ก.docx', () =>
    zipOf({ 'word/document.xml': documentXml(paragraph), 'word/settings.xml': iconv.encode('<!DOCTYPE a><a/>', 'utf-16be', { addBOM: true }) })],
  ['a document that unpacks without end', 'zip-bomb', 'ก.docx', () => rawDocx(paragraph, { 'word/media/image1.bmp': '0'.repeat(8_000_000) })],
  ['a workbook that unpacks without end', 'zip-bomb', 'ก.xlsx', () => zipOf({ ...workbook, 'xl/worksheets/sheet1.xml': ' '.repeat(8_000_000) })],
];

describe('telling what a file is', () => {
  for (const [what, code, fileName, bytes] of refused) {
    it(`refuses ${what} as ${code}`, async () => {
      expect(await refusalOf(await bytes(), fileName)).toBe(code);
    });
  }

  it('is lenient among the names of texts, and with names that claim nothing', async () => {
    const text = Buffer.from('ตัวชี้วัด\tคะแนน\nการใช้อำนาจ\t๙๐\n');
    for (const name of ['ก.txt', 'ก.md', 'ก.csv', 'ก.tsv', 'ก', 'รายงาน ปี 2568', 'ก.ฉบับแก้ไข']) expect(await refusalOf(text, name)).toBeNull();
    for (const name of ['ก.docx', 'ก.DOCX', 'ก.docm', 'ก', 'รายงาน 12.5.2568']) expect(await refusalOf(await docx(), name)).toBeNull();
    for (const name of ['ก.xlsx', 'ก.xlsm', 'ก']) expect(await refusalOf(xlsx(), name)).toBeNull();
  });

  it('reads a document whose zip holds names that lead out of it', async () => {
    expect(await refusalOf(rawDocx(paragraph, { '../../etc/passwd': 'x', '/etc/shadow': 'x' }), 'ก.docx')).toBeNull();
  });

  it('refuses a document one bit of which was flipped on the way', async () => {
    const bytes = zipOf({ 'word/document.xml': documentXml(`<w:p><w:r><w:t>คะแนน 91.76 ${'ก'.repeat(50)}</w:t></w:r></w:p>`) });
    const flipped = Buffer.from(bytes);
    const at = bytes.indexOf('word/document.xml') + 120;
    flipped.writeUInt8(flipped.readUInt8(at) ^ 4, at);
    expect(await refusalOf(flipped, 'ก.docx')).toBe('damaged-file');
  });
});
