import { describe, expect, it } from '@jest/globals';
import { drawPages, readPdf, squeeze } from '../test/read-pdf.js';
import { aReport, aRow } from '../test/samples.js';
import { renderReport, reportTitle, type ReportInput } from './index.js';

const textOf = async (over: Partial<ReportInput> = {}): Promise<string> =>
  (await readPdf(renderReport(aReport(over)))).map((page) => page.text).join('');

describe('the report', () => {
  it('names the round with its days', async () => {
    expect(await textOf()).toContain(squeeze('รอบ ๖ เดือน (๑ ตุลาคม ๒๕๖๘ – ๓๑ มีนาคม ๒๕๖๙)'));
    expect(await textOf({ half: 'twelveMonth' })).toContain(squeeze('รอบ ๑๒ เดือน (๑ ตุลาคม ๒๕๖๘ – ๓๐ กันยายน ๒๕๖๙)'));
  });

  it('bears the title of the workflow whose report it is', async () => {
    const text = await textOf({ definitionId: 'anti-corruption-plan' });
    expect(text).toContain(squeeze('รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต'));
    expect(text).not.toContain(squeeze('เพื่อส่งเสริมคุณธรรม'));
    expect(reportTitle('anti-corruption-plan', 'twelveMonth', 2569).th).toBe(
      'รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต รอบ 12 เดือน ประจำปีงบประมาณ พ.ศ. 2569',
    );
  });

  it('counts the measures by status, and says when one has none', async () => {
    const rows = [aRow(), aRow({ no: 2, status: 'inProgress' }), aRow({ no: 3, status: null })];
    expect(await textOf({ rows })).toContain('มาตรการทั้งหมด๓ดำเนินการแล้วเสร็จ๑อยู่ระหว่างดำเนินการ๑ยังไม่ได้ดำเนินการ๐ยังไม่ระบุสถานะ๑');
    expect(await textOf()).not.toContain('ยังไม่ระบุสถานะ');
  });

  it('prints every column of a measure, with its evidence', async () => {
    const text = await textOf();
    for (const words of ['สรุปผลการดำเนินการ', 'ผลลัพธ์หรือความสำเร็จ', 'ตั้งเจ้าของข้อมูลครบทุกข้อ', 'https://agency.example/ita/2569/checklist.pdf']) {
      expect(text).toContain(squeeze(words));
    }
  });

  it('prints a link under words of its own, and leads to it', async () => {
    const bytes = renderReport(aReport({ rows: [aRow({ evidence: [{ text: 'ประกาศของหน่วยงาน', link: 'https://agency.example/news' }, 'ภาพกิจกรรม (JPG 121 KB, 3F2A 91BC)'] })] }));
    const text = (await readPdf(bytes)).map((page) => page.text).join('');
    expect(text).toContain(squeeze('ประกาศของหน่วยงาน'));
    expect(text).toContain(squeeze('ภาพกิจกรรม (JPG 121 KB, 3F2A 91BC)'));
    expect(text).not.toContain('https://agency.example/news');
    expect(Buffer.from(bytes).toString('latin1')).toContain('https://agency.example/news');
  });

  it('ticks the box of the status and no other', async () => {
    const inkOf = async (status: 'done' | 'inProgress' | null) => {
      const [page] = await drawPages(renderReport(aReport({ rows: [aRow({ status })] })), 3);
      return page!;
    };
    const [done, inProgress, none] = [await inkOf('done'), await inkOf('inProgress'), await inkOf(null)];
    // Below the line of totals, only the ticks differ.
    const from = Math.round(done.width * done.height * 0.32);
    const rowsThatDiffer = (a: typeof done, b: typeof done) =>
      new Set(Array.from(a.grey.keys()).filter((at) => at > from && a.grey[at] !== b.grey[at]).map((at) => Math.floor(at / a.width)));
    const first = [...rowsThatDiffer(done, none)];
    const second = [...rowsThatDiffer(inProgress, none)];
    expect([first.length > 0, second.length > 0]).toEqual([true, true]);
    expect(Math.max(...first)).toBeLessThan(Math.min(...second));
  });

  it('prints what people write as itself', async () => {
    const hostile = '#panic("x") $a$ *b* [c] <d> @e';
    const text = await textOf({ rows: [aRow({ summary: hostile, outcome: hostile, evidence: [hostile, 'https://x.example/#a*b[c]'] })] });
    expect(text.split(squeeze(hostile)).length - 1).toBe(3);
    expect(text).toContain('https://x.example/#a*b[c]');
  });

  it('gives the same bytes for the same input', () => {
    expect(Buffer.from(renderReport(aReport())).equals(Buffer.from(renderReport(aReport())))).toBe(true);
  });

  it('has a title in both languages', () => {
    expect(reportTitle('annual-cycle', 'sixMonth', 2569)).toEqual({
      th: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน รอบ 6 เดือน ประจำปีงบประมาณ พ.ศ. 2569',
      en: 'Report on the measures for integrity and transparency, six months, fiscal year 2569',
    });
  });
});
