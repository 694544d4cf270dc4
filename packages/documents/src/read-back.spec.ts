import { describe, expect, it } from '@jest/globals';
import { readBytes, type Block } from '@prongsai/intake';
import { frameworkFor } from '@prongsai/ita';
import fc from 'fast-check';
import { aMeasure, aPlan, aReport, aRow } from '../test/samples.js';
import { thaiText } from '../test/thai-text.arbitrary.js';
import { renderMeasuresDocument, renderReport, type DocumentMeasure, type DocumentReportRow, type MeasuresDocumentInput, type ReportInput } from './index.js';

const readBack = (pdf: Uint8Array) => readBytes(pdf, 'document.pdf');

const periods = ['ต.ค. 2568 – มี.ค. 2569', 'ตุลาคม 2568 - กันยายน 2569', 'ตลอดปีงบประมาณ พ.ศ. 2569', 'ม.ค. – มี.ค. ๒๕๖๙', 'ภายในเดือนธันวาคม 2568', 'ไตรมาสที่ 2 ปีงบประมาณ พ.ศ. 2569'];
const divisions = ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา ศาสนาและวัฒนธรรม', 'หน่วยตรวจสอบภายใน', 'ทุกสำนัก/กอง'];

const score = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100);
const responsible = fc.uniqueArray(fc.constantFrom(...divisions), { minLength: 1, maxLength: 3 }).map((names) => names.join('\n'));

const measures: fc.Arbitrary<DocumentMeasure[]> = fc
  .array(
    fc.record({
      title: thaiText(6),
      analysis: thaiText(10),
      steps: fc.array(thaiText(8), { minLength: 1, maxLength: 4 }),
      responsible,
      period: fc.constantFrom(...periods),
      followUp: thaiText(5),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) => list.map((measure, index) => ({ no: index + 1, ...measure })));

const plan: fc.Arbitrary<MeasuresDocumentInput> = fc
  .record({
    measures,
    overall: fc.option(score),
    scores: fc.array(fc.option(score, { freq: 8 }), { minLength: 10, maxLength: 10 }),
    instruments: fc.tuple(score, score, score),
    analyses: fc.uniqueArray(fc.record({ indicatorNo: fc.integer({ min: 1, max: 10 }), text: thaiText(20) }), { selector: ({ indicatorNo }) => indicatorNo, maxLength: 3 }),
    item: thaiText(8),
    draft: fc.boolean(),
  })
  .map(({ measures: own, overall, scores, instruments, analyses, item, draft }) =>
    aPlan({
      measures: own,
      analyses,
      draft,
      result: {
        fiscalYear: 2568,
        overall,
        grade: overall === null ? null : 'ผ่านดี',
        passMark: 85,
        instruments: (['IIT', 'EIT', 'OIT'] as const).map((instrument, index) => ({ instrument, score: instruments[index] ?? null, implied: false })),
        indicators: scores.map((own, index) => ({
          no: index + 1,
          score: own,
          implied: false,
          itemsBelow: index === 8 ? [{ code: 'O2', part: null, text: item, score: 0 }] : [],
        })),
      },
    }),
  );

const rows: fc.Arbitrary<DocumentReportRow[]> = fc
  .array(
    fc.record({
      title: thaiText(6),
      steps: fc.array(thaiText(6), { minLength: 1, maxLength: 3 }),
      responsible,
      period: fc.constantFrom(...periods),
      summary: fc.array(thaiText(8), { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
      outcome: thaiText(8),
      status: fc.constantFrom('done' as const, 'inProgress' as const, 'notStarted' as const, null),
      evidence: fc.constantFrom<string[]>([], ['https://agency.example/ita/2569/o10.pdf']),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) => list.map((row, index) => ({ no: index + 1, ...row })));

const report: fc.Arbitrary<ReportInput> = fc
  .record({ rows, half: fc.constantFrom('sixMonth' as const, 'twelveMonth' as const), draft: fc.boolean() })
  .map((over) => aReport(over));

const statuses = { done: 'done', inProgress: 'in-progress', notStarted: 'not-started' } as const;

const arabic = (text: string): string => text.replace(/[๐-๙]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0xe50));
const squeezed = (text: string): string => arabic(text).replace(/\s+/g, '');

/** The rows of all tables with so many columns, heads left out. */
const tableRows = (blocks: readonly Block[], columns: number): string[][] =>
  blocks
    .flatMap((block) => (block.kind === 'table' && block.rows[0]?.length === columns ? block.rows.slice(1) : []))
    .map((row) => row.map(({ text }) => squeezed(text)));

const numbered = (steps: readonly string[]): string => (steps.length === 1 ? (steps[0] ?? '') : steps.map((step, index) => `${index + 1}.${step}`).join(''));

const runs = 20;
const patience = 120_000;

describe('a measures document that is read back', () => {
  it('says what it was made of, score by score and measure by measure', async () => {
    const names = frameworkFor(2568).indicators.map(({ name }) => name.th);
    await fc.assert(
      fc.asyncProperty(plan, async (input) => {
        const { document } = await readBack(renderMeasuresDocument(input));
        const { result } = input;
        if (result === null) throw new Error('every plan made here answers a result');
        expect(document.agency).toMatchObject({ name: input.agency.name, district: input.agency.district, province: input.agency.province });
        expect(document.fiscalYears).toEqual({ result: 2568, measures: 2569 });
        expect([document.overall ?? null, document.grade ?? null]).toEqual([result.overall, result.grade]);
        expect(document.instruments?.map(({ instrument, reported }) => [instrument, reported])).toEqual(result.instruments.map((own) => [own.instrument, own.score]));
        expect(document.indicators?.map(({ no, name, reported }) => [no, name, reported ?? null])).toEqual(result.indicators.map((own, index) => [own.no, names[index], own.score]));
        expect(document.analysis?.map(({ indicatorNo, text }) => ({ indicatorNo, text })) ?? []).toEqual(input.analyses);
        expect(
          document.measures?.map(({ no, title, analysis, steps, responsibleText, periodText, followUp }) => ({ no, title, analysis, steps, responsible: responsibleText, period: periodText, followUp })),
        ).toEqual(input.measures);
      }),
      { numRuns: runs },
    );
  }, patience);

  it('says so on its pages too, cell by cell', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (input) => {
        const { content } = await readBack(renderMeasuresDocument(input));
        expect(tableRows(content.blocks, 6)).toEqual(
          input.measures.map(({ no, title, analysis, steps, responsible: units, period, followUp }) => [`${no}.${title}`, analysis, numbered(steps), units, period, followUp].map(squeezed)),
        );
      }),
      { numRuns: runs },
    );
  }, patience);

  it('has a place on a page for every measure', async () => {
    const { document } = await readBack(renderMeasuresDocument(aPlan({ measures: [aMeasure(), aMeasure({ no: 2, title: 'มาตรการที่สอง' })] })));
    expect(document.provenance['/measures/1/title']).toMatchObject({ kind: 'page', page: 2 });
    expect(document.provenance['/indicators/8/reported']).toMatchObject({ kind: 'page', page: 1 });
  });
});

describe('a report that is read back', () => {
  it('says what it was made of, measure by measure', async () => {
    await fc.assert(
      fc.asyncProperty(report, async (input) => {
        const { document } = await readBack(renderReport(input));
        expect(document.source.kind).toBe('measures-report');
        expect(document.measures?.map(({ no, title, steps, responsibleText, periodText }) => [no, title, steps, responsibleText, periodText])).toEqual(
          input.rows.map(({ no, title, steps, responsible: units, period }) => [no, title, steps, units, period]),
        );
        expect(document.reports?.map(({ measureNo, measureTitle, summary, outcome, status }) => [measureNo, measureTitle, summary?.join('\n'), outcome?.join('\n'), status ?? null])).toEqual(
          input.rows.map(({ no, title, summary, outcome, status }) => [no, title, summary, outcome, status === null ? null : statuses[status]]),
        );
      }),
      { numRuns: runs },
    );
  }, patience);

  it('keeps its ticks on its pages', async () => {
    const { content } = await readBack(renderReport(aReport({ rows: [aRow(), aRow({ no: 2, status: 'inProgress' }), aRow({ no: 3, status: null })] })));
    const ticked = tableRows(content.blocks, 7).map((row) => row.at(-1)?.match(/☑[^☐☑]+/g) ?? []);
    expect(ticked).toEqual([['☑ดำเนินการแล้วเสร็จ'], ['☑อยู่ระหว่างดำเนินการ'], []]);
  });
});
