import { describe, expect, it } from '@jest/globals';
import { AlignmentType, LevelFormat, Paragraph, Table, TableCell, TableRow } from 'docx';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { FileRefused } from '../refusal.js';
import { docxOf } from './docx/docx.fixture.js';
import { toContent } from './to-content.js';
import { unpack } from './office/unpack.js';
import { sheetOf, xlsxOf } from './xlsx/xlsx.fixture.js';
import { zipOf } from './zip.fixture.js';

/** Reads, or refuses; anything else fails the test. */
const readsOrRefuses = async (bytes: Uint8Array, fileName: string): Promise<void> => {
  try {
    const { blocks } = await toContent(bytes, fileName);
    expect(blocks.length).toBeGreaterThan(0);
  } catch (cause) {
    if (!(cause instanceof FileRefused)) throw cause;
  }
};

type Damage =
  | { kind: 'flip'; at: number; byte: number }
  | { kind: 'cut'; at: number; length: number }
  | { kind: 'end'; at: number }
  | { kind: 'repeat'; at: number; length: number }
  | { kind: 'insert'; at: number; bytes: Uint8Array };

const share = fc.double({ min: 0, max: 1, noNaN: true });

const damage: fc.Arbitrary<Damage> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('flip' as const), at: share, byte: fc.nat(255) }) },
  fc.record({ kind: fc.constant('cut' as const), at: share, length: fc.nat(200) }),
  fc.record({ kind: fc.constant('end' as const), at: share }),
  fc.record({ kind: fc.constant('repeat' as const), at: share, length: fc.nat(400) }),
  fc.record({ kind: fc.constant('insert' as const), at: share, bytes: fc.uint8Array({ maxLength: 60 }) }),
);

const damaged = (file: Buffer, damages: readonly Damage[]): Buffer =>
  damages.reduce((bytes: Buffer, change) => {
    const at = Math.floor(change.at * bytes.length);
    switch (change.kind) {
      case 'flip':
        return Buffer.concat([bytes.subarray(0, at), Buffer.from([change.byte]), bytes.subarray(at + 1)]);
      case 'cut':
        return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + change.length)]);
      case 'end':
        return bytes.subarray(0, at);
      case 'repeat':
        return Buffer.concat([bytes.subarray(0, at + change.length), bytes.subarray(at)]);
      case 'insert':
        return Buffer.concat([bytes.subarray(0, at), change.bytes, bytes.subarray(at)]);
    }
  }, file);

const damages = fc.array(damage, { minLength: 1, maxLength: 4 });

const row = (...texts: string[]): TableRow => new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)], columnSpan: texts.length === 1 ? 2 : 1 })) });

const docx = (): Promise<Buffer> =>
  docxOf(
    [
      new Paragraph({ text: 'รายงานผล', alignment: AlignmentType.CENTER }),
      new Paragraph({ text: 'ข้อ', numbering: { reference: 'list', level: 0 } }),
      new Table({ rows: [row('ผลการประเมิน'), row('ตัวชี้วัด', 'คะแนน'), row('การใช้อำนาจ', '๙๑.๗๖')] }),
    ],
    { numbering: { config: [{ reference: 'list', levels: [{ level: 0, format: LevelFormat.THAI_NUMBERS, text: '%1.' }] }] } },
  );

const xlsx = (): Buffer => xlsxOf({ ผล: sheetOf([['ตัวชี้วัด', 'คะแนน'], ['การใช้อำนาจ', 91.76]], { '!merges': [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }] }) });

const text = '## รายงาน\n\n**ตัวหนา\nต่อ**  \n| ก | ข |\n|---|---|\n| 1 | <p>ค</p><input type="checkbox"/> &nbsp; |\n\nก\tข\n\t<b>ค</b>\nค\\|ง\t<ol><li>จ';

const csv = 'ตัวชี้วัด,คะแนน\n"การใช้อำนาจ, ๓",๙๐\n="1",+2\n\nก;ข\n';

const pdf = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n4 0 obj<</Length 37>>stream\nBT /F1 12 Tf 10 10 Td (ITA 91) Tj ET\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

/** Thousands of cases on a busy machine. */
const patience = 120_000;

describe('reading whatever may come', () => {
  it('reads or refuses any bytes under any name', async () => {
    const start = fc.constantFrom('', 'PK\u0003\u0004', '%PDF-1.4\n', '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', '\u00FF\u00FE', '{\\rtf');
    const name = fc.constantFrom('a.docx', 'a.xlsx', 'a.csv', 'a.txt', 'a.doc', 'a', '', 'a.exe');
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 400 }), name, (head, rest, fileName) => readsOrRefuses(Buffer.concat([Buffer.from(head, 'latin1'), rest]), fileName)),
      { numRuns: 3_000 },
    );
  }, patience);

  it('reads or refuses any text', async () => {
    const signs = fc.constantFrom('\t', '|', '\n', '\r\n', '  \n', '**', '<b>', '</p>', '<li>', '<ol>', '<input', '&', '&#', '<', '>', '\\', '"', ',', ';', '---', '#', '๑', 'ก', '☐', '<!--', '\f', '=1', '<table>', ' ');
    await fc.assert(
      fc.asyncProperty(fc.array(signs, { maxLength: 60 }), fc.constantFrom('a.txt', 'a.csv', 'a'), (parts, fileName) => readsOrRefuses(Buffer.from(parts.join('')), fileName)),
      { numRuns: 3_000 },
    );
  }, patience);

  for (const [name, file, runs] of [
    ['a.docx', docx, 700],
    ['a.xlsx', xlsx, 700],
    ['a.txt', () => Buffer.from(text), 2_000],
    ['b.txt', () => iconv.encode(text, 'windows-874'), 500],
    ['a.csv', () => Buffer.from(csv), 2_000],
    ['a.pdf', () => Buffer.from(pdf), 150],
  ] as const) {
    it(`reads or refuses a damaged ${name}`, async () => {
      const bytes = await file();
      await fc.assert(fc.asyncProperty(damages, (list) => readsOrRefuses(damaged(bytes, list), name)), { numRuns: runs });
    }, patience);
  }

  it('reads or refuses a document whose XML is damaged inside a sound zip', async () => {
    for (const [name, file] of [['a.docx', await docx()], ['a.xlsx', xlsx()]] as const) {
      const parts = [...(await unpack(file))].map(([part, content]): [string, Buffer] => [part, content ?? Buffer.alloc(0)]);
      await fc.assert(
        fc.asyncProperty(fc.nat(parts.length - 1), damages, (index, list) =>
          readsOrRefuses(zipOf(Object.fromEntries(parts.map(([part, content], at) => [part, at === index ? damaged(content, list) : content]))), name),
        ),
        { numRuns: 400 },
      );
    }
  }, patience);
});
