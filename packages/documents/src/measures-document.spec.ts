import { describe, expect, it } from '@jest/globals';
import { drawPages, inkFrame, readPdf, squeeze } from '../test/read-pdf.js';
import { aMeasure, aPlan, aResult } from '../test/samples.js';
import { renderMeasuresDocument, type MeasuresDocumentInput } from './index.js';

const textOf = async (over: Partial<MeasuresDocumentInput> = {}): Promise<string> =>
  (await readPdf(renderMeasuresDocument(aPlan(over)))).map((page) => page.text).join('');

describe('the measures document', () => {
  it('names agency, place, year and day in Thai numerals', async () => {
    const text = await textOf();
    for (const words of ['ประจำปีงบประมาณ พ.ศ. ๒๕๖๙', 'องค์การบริหารส่วนตำบลตัวอย่าง', 'อำเภอกุดรัง จังหวัดมหาสารคาม', '๑ ธันวาคม ๒๕๖๘']) {
      expect(text).toContain(squeeze(words));
    }
  });

  it('prints scores per instrument and indicator, marks implied ones, and names what is highest, lowest and below', async () => {
    const text = await textOf();
    expect(text).toContain(squeeze('คะแนนภาพรวม ๙๑.๗๖ คะแนน ระดับ ผ่าน'));
    expect(text).toContain('แบบตรวจการเปิดเผยข้อมูลสาธารณะ(OIT)๔๐๘๒.๐๐*ต่ำกว่าเกณฑ์');
    expect(text).toContain('คำนวณย้อนจากคะแนนภาพรวม');
    expect(text).toContain(squeeze('คะแนนสูงสุด ๑๐๐.๐๐ คะแนน ได้แก่ ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่, ตัวชี้วัดที่ ๒ การใช้งบประมาณ'));
    expect(text).toContain(squeeze('คะแนนต่ำสุด ๗๔.๐๐ คะแนน ได้แก่ ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล'));
    expect(text).toContain('๙O2ข้อมูลผู้บริหาร๐.๐๐');
  });

  it('prints a dash for a score that is not known', async () => {
    const unknown = { ...aResult, overall: null, grade: null, indicators: aResult.indicators.slice(0, 1), instruments: [] };
    const text = await textOf({ result: unknown });
    expect(text).toContain('ไม่ปรากฏคะแนนภาพรวม');
    expect(text).toContain('๑๐การป้องกันการทุจริตOIT––');
    expect(text).toContain(squeeze('ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล (ไม่ปรากฏคะแนน)'));
    expect(text).not.toContain('คะแนนต่ำสุด');
  });

  it('puts analyses, measures and the approval with its code in order, and no person', async () => {
    const text = await textOf();
    const order = [
      'ข้อ O2 ได้ศูนย์คะแนน',
      '๑. มาตรการพัฒนาการเปิดเผยข้อมูลสาธารณะ',
      'หัวหน้าสำนักปลัดเห็นชอบ๒๔ พฤศจิกายน ๒๕๖๘',
      'ปลัดองค์การบริหารส่วนตำบลส่งคืนเพื่อแก้ไข๒๕ พฤศจิกายน ๒๕๖๘',
      'นายกองค์การบริหารส่วนตำบลรอพิจารณา–',
      'รหัสเนื้อหา 4f2a 90bc',
    ].map((words) => text.indexOf(squeeze(words)));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('prints both offices of one who acted by order, the day on paper beside the day of the record, and what was an exception', async () => {
    const acting = { ownTitle: 'หัวหน้าสำนักปลัด', orderNo: '12/2568', orderOn: '2025-11-03' };
    const text = await textOf({
      approval: {
        contentHash: null,
        lines: [
          { level: 'clerk', position: 'ปลัดองค์การบริหารส่วนตำบล', verdict: 'approved', decidedOn: '2025-11-25', acting, waivedBy: 'มค 0001/45' },
          { level: 'executive', position: 'นายกองค์การบริหารส่วนตำบล', verdict: 'approved', decidedOn: '2025-11-28', effectiveOn: '2025-11-26' },
        ],
        reopenings: [{ on: '2025-11-10', until: '2025-11-20', reason: 'ตัวเลขในแผนคลาดเคลื่อน' }],
      },
    });
    for (const printed of [
      'หัวหน้าสำนักปลัด รักษาราชการแทน ปลัดองค์การบริหารส่วนตำบล ตามคำสั่งที่ ๑๒/๒๕๖๘ ลงวันที่ ๓ พฤศจิกายน ๒๕๖๘',
      '๒๖ พฤศจิกายน ๒๕๖๘ (บันทึก ๒๘ พ.ย. ๒๕๖๘)',
      'ลำดับ ๑ พิจารณาส่วนที่จัดทำเองได้ตามหนังสือที่ มค ๐๐๐๑/๔๕',
      'เปิดแก้ไขเป็นกรณีพิเศษตั้งแต่วันที่ ๑๐ พฤศจิกายน ๒๕๖๘ ถึงวันที่ ๒๐ พฤศจิกายน ๒๕๖๘ เหตุผล: ตัวเลขในแผนคลาดเคลื่อน',
    ]) {
      expect(text).toContain(squeeze(printed));
    }
  });

  it('says that a draft is a draft, on every page', async () => {
    const pages = await readPdf(renderMeasuresDocument(aPlan({ draft: true, approval: { contentHash: null, lines: [] } })));
    expect(pages.every((page) => page.text.includes('ฉบับร่าง'))).toBe(true);
    expect(await textOf()).not.toContain('ฉบับร่าง');
  });

  it('prints what people write as itself, whatever it means in the template language', async () => {
    const hostile = '#read("/etc/passwd") $x^2$ *หนา* _เอน_ [วงเล็บ] `โค้ด` @อ้าง <ป้าย> \\n = หัวข้อ // หมายเหตุ /* ซ่อน */ ~ "คำพูด" #{1+1} -- ...';
    const measure = aMeasure({ title: hostile, analysis: hostile, steps: [hostile, hostile], responsible: hostile, period: hostile, followUp: hostile });
    const text = await textOf({ measures: [measure], analyses: [{ indicatorNo: 9, text: hostile }], agency: { name: hostile, district: hostile, province: null } });
    const printed = squeeze(hostile.replace('1+1', '๑+๑'));
    expect(text.split(printed).length - 1).toBeGreaterThanOrEqual(8);
  });

  it('turns the measures into a landscape table whose head repeats, with rows kept whole', async () => {
    const measures = Array.from({ length: 24 }, (_, index) =>
      aMeasure({ no: index + 1, title: `มาตรการเลขที่ ${index + 1}`, steps: ['ขั้นแรก', 'ขั้นกลาง', 'ขั้นกลาง', `ขั้นท้ายของ ${index + 1} จบ`] }),
    );
    const pages = await readPdf(renderMeasuresDocument(aPlan({ measures })));
    const landscape = pages.filter((page) => page.width > page.height);
    const ofTable = landscape.filter((page) => page.text.includes('มาตรการเลขที่'));
    expect(ofTable.length).toBeGreaterThan(1);
    const thai = (value: number) => String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xe50 + Number(digit)));
    for (const page of ofTable) expect(page.text).toContain('มาตรการ/โครงการ/กิจกรรมผลการวิเคราะห์ขั้นตอน/วิธีดำเนินการผู้รับผิดชอบระยะเวลาการติดตามผล');
    for (const { no } of measures) {
      const holding = ofTable.filter((page) => page.text.includes(`มาตรการเลขที่${thai(no)}ตัวชี้วัด`) && page.text.includes(`ขั้นท้ายของ${thai(no)}จบ`));
      expect([no, holding.length]).toEqual([no, 1]);
    }
    const last = pages.length;
    expect(pages.map((page, index) => page.text.includes(`หน้า${thai(index + 1)}จาก${thai(last)}`))).not.toContain(false);
  });

  it('breaks a row that no page could hold', async () => {
    const steps = Array.from({ length: 60 }, (_, index) => `ขั้นที่ ${index + 1} ของงานที่มีรายละเอียดมากกว่าหนึ่งบรรทัดของช่องตาราง`);
    expect(await textOf({ measures: [aMeasure({ steps })] })).toContain(squeeze('๖๐. ขั้นที่ ๖๐'));
  });

  it('lets nothing run out of the page, not even a word without an end', async () => {
    const endless = 'W'.repeat(120);
    const thaiEndless = 'ก'.repeat(120);
    const measure = aMeasure({ title: endless, analysis: thaiEndless, steps: [endless], responsible: endless, period: endless, followUp: thaiEndless });
    const frames = (await drawPages(renderMeasuresDocument(aPlan({ measures: [measure] })), 1)).map((page) => ({ ...inkFrame(page, 1), width: page.width }));
    for (const { left, right, width } of frames) {
      expect(left).toBeGreaterThan(45);
      expect(right).toBeLessThan(width - 45);
    }
  });

  it('is the plan of another workflow under its own title, without the scores that it does not answer', async () => {
    const plan = aPlan({ definitionId: 'anti-corruption-plan', result: null, analyses: [] });
    const pages = await readPdf(renderMeasuresDocument(plan));
    const text = pages.map((page) => page.text).join('');
    for (const words of ['แผนปฏิบัติการป้องกันการทุจริต', '๑. มาตรการ/โครงการ/กิจกรรม ประจำปีงบประมาณ พ.ศ. ๒๕๖๙', 'หลักการและเหตุผล', '๒. การพิจารณา']) expect(text).toContain(squeeze(words));
    for (const words of ['มาตรการส่งเสริมคุณธรรม', 'คะแนนภาพรวม', 'ผลการวิเคราะห์']) expect(text).not.toContain(squeeze(words));
    expect(pages.every(({ width, height }) => width > height)).toBe(true);
  });

  it('gives the same bytes for the same input', () => {
    expect(Buffer.from(renderMeasuresDocument(aPlan())).equals(Buffer.from(renderMeasuresDocument(aPlan())))).toBe(true);
    expect(Buffer.from(renderMeasuresDocument(aPlan())).equals(Buffer.from(renderMeasuresDocument(aPlan({ date: '2025-12-02' }))))).toBe(false);
  });

  it('carries its title and language in the file', () => {
    const file = Buffer.from(renderMeasuresDocument(aPlan())).toString('utf8');
    expect(file).toContain('มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๙');
    expect(file).toMatch(/\/Lang\s*\(th-TH\)/);
  });
});
