import { describe, expect, it } from '@jest/globals';
import type { FileContent } from '../blocks.js';
import { understand } from '../understand/understand.js';
import { withAttached } from './with-attached.js';

const place = (line: number) => ({ kind: 'page' as const, page: 1, line, box: null });

const row = (line: number, ...texts: string[]) => texts.map((text) => ({ text, place: place(line) }));

const facts = {
  source: { file: '', kind: 'analysis+measures' },
  documentTitle: 'มาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2569',
  agency: { name: 'เทศบาลตำบลตัวอย่าง' },
  fiscalYears: { result: 2568, measures: 2569 },
  indicators: [{ no: 9, name: 'การเปิดเผยข้อมูล', reported: 74 }],
  measures: [
    { no: 1, title: 'เปิดเผยข้อมูล 2 ช่องทาง', steps: ['สำรวจ', 'เผยแพร่'], responsibleText: 'สำนักปลัด\nกองคลัง', periodText: 'ต.ค. 2568 – มี.ค. 2569' },
    { no: 2, title: 'อบรม', steps: ['จัดอบรม'], responsibleText: 'กองช่าง', periodText: 'ม.ค. 2569' },
  ],
};

const content = (attached: unknown): FileContent => ({
  format: 'pdf',
  pages: 1,
  notes: [],
  attached,
  blocks: [
    { kind: 'paragraph', text: 'มาตรการส่งเสริมคุณธรรม', place: place(1) },
    { kind: 'paragraph', text: 'ประจำปีงบประมาณ พ.ศ. ๒๕๖๙', place: place(2) },
    { kind: 'paragraph', text: 'เทศบาลตำบลตัวอย่าง', place: place(3) },
    { kind: 'paragraph', text: 'ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘', place: place(4) },
    { kind: 'table', place: place(5), rows: [row(5, 'ตัวชี้วัด', 'ชื่อตัวชี้วัด', 'คะแนน'), row(6, '๙', 'การเปิดเผยข้อมูล', '๗๔.๐๐')] },
    {
      kind: 'table',
      place: place(7),
      rows: [
        row(7, 'มาตรการ', 'ขั้นตอน/วิธีดำเนินการ', 'ผู้รับผิดชอบ', 'ระยะเวลา'),
        row(8, '๑. เปิดเผยข้อมูล ๒ ช่องทาง', '๑. สำรวจ\n๒. เผย', 'สำนักปลัด กองคลัง', 'ต.ค. ๒๕๖๘ – มี.ค. ๒๕๖๙'),
        // The row goes on over a page.
        row(9, '', 'แพร่', '', ''),
        row(10, '๒. อบรม', 'จัดอบรม', 'กองช่าง', 'ม.ค. ๒๕๖๙'),
      ],
    },
  ],
});

const read = (attached: unknown) => {
  const file = content(attached);
  const byPages = understand(file, 'a.pdf');
  return { byPages: byPages.document, document: withAttached(byPages, file).document };
};

describe('facts that a PDF carries beside its pages', () => {
  it('are taken in their own words where the pages say the same', () => {
    const { document } = read(facts);
    expect(document.measures?.map(({ title, steps }) => [title, steps])).toEqual([
      ['เปิดเผยข้อมูล 2 ช่องทาง', ['สำรวจ', 'เผยแพร่']],
      ['อบรม', ['จัดอบรม']],
    ]);
    expect(document.measures?.[0]).toMatchObject({ responsible: ['สำนักปลัด', 'กองคลัง'], periodStart: '2025-10-01', periodEnd: '2026-03-31' });
    expect(document.source).toEqual({ file: 'a.pdf', kind: 'analysis+measures' });
  });

  it('stand where the pages say them', () => {
    const { document } = read(facts);
    expect(document.provenance['/measures/0/steps']).toEqual(place(8));
    expect(document.provenance['/measures/1/title']).toEqual(place(10));
    expect(document.provenance['/indicators/0/reported']).toEqual(place(6));
  });

  const [first, second] = facts.measures;
  it.each([
    ['another score', { ...facts, indicators: [{ no: 9, name: 'การเปิดเผยข้อมูล', reported: 94 }] }],
    ['half a title', { ...facts, measures: [{ ...first, title: 'เปิดเผยข้อมูล' }, second] }],
    ['another title', { ...facts, measures: [{ ...first, title: 'เปิดเผยข้อมูล 3 ช่องทาง' }, second] }],
    ['what stands in another row', { ...facts, measures: [{ ...first, periodText: 'ม.ค. 2569' }, second] }],
    ['fewer measures', { ...facts, measures: [first] }],
    ['another agency', { ...facts, agency: { name: 'เทศบาลตำบลอื่น' } }],
    ['fields nobody knows', { ...facts, finalSuggestion: 'ดีมาก' }],
    ['text where a list should be', { ...facts, measures: 'ทั้งหมด' }],
    ['nothing', null],
  ])('are left alone where they say %s', (_what, attached) => {
    const { document, byPages } = read(attached);
    expect(document).toEqual(byPages);
  });
});
