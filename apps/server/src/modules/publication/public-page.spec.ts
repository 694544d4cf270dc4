import { describe, expect, it } from '@jest/globals';
import type { PublicAgency } from './public-agency.js';
import { publicPage, publicPageMissing } from './public-page.js';

const day = (instant: string) => instant.slice(0, 10);

const agency = {
  id: '00000000-0000-4000-8000-000000000001',
  slug: 'kut-rang',
  name: { th: 'องค์การบริหารส่วนตำบลกุดรัง', en: 'Kut Rang SAO' },
  shortName: { th: 'อบต.กุดรัง', en: 'Kut Rang' },
  type: 'subdistrict',
  district: 'กุดรัง',
  province: 'มหาสารคาม',
};

const empty: PublicAgency = { agency, results: [], measures: [], documents: [], reopenings: [] };

const full: PublicAgency = {
  agency,
  results: [
    {
      fiscalYear: 2568,
      overall: 91.76,
      grade: 'ผ่าน',
      indicators: [
        { no: 1, name: { th: 'การปฏิบัติหน้าที่', en: 'Performance of duty' }, score: 99.07 },
        { no: 9, name: { th: 'การเปิดเผยข้อมูล', en: 'Disclosure' }, score: null },
      ],
    },
  ],
  measures: Array.from({ length: 6 }, (_, at) => ({
    fiscalYear: 2569,
    no: at + 1,
    title: `มาตรการ <${at + 1}>`,
    steps: ['ขั้นแรก'],
    responsible: 'กองคลัง',
    period: 'ต.ค. 2568 – ก.ย. 2569',
    status: at === 0 ? ('done' as const) : null,
  })),
  documents: [],
  reopenings: [],
};

describe('the public page', () => {
  it('says so when nothing has been published', () => {
    const page = publicPage(empty, { language: 'th', day });
    expect(page).toContain('ยังไม่ได้เผยแพร่ข้อมูล');
    expect(page).not.toContain('<main');
  });

  it('is Thai first and switches to English by a link', () => {
    const page = publicPage(full, { language: 'th', day });
    expect(page).toContain('<html lang="th">');
    expect(page).toContain('href="/p/kut-rang?lang=en"');
    expect(publicPage(full, { language: 'en', day })).toContain('Kut Rang SAO');
  });

  it('prints scores as text beside the bars and a dash where there is no result', () => {
    const page = publicPage(full, { language: 'th', day });
    expect(page).toContain('91.76');
    expect(page).toContain('>99.07<');
    expect(page).toContain('ไม่มีผล');
  });

  it('folds the measures after the fourth and escapes their titles', () => {
    const page = publicPage(full, { language: 'th', day });
    expect(page).toContain('ดูทั้ง 6 มาตรการ');
    expect(page).toContain('มาตรการ &lt;6&gt;');
  });

  it('needs no script and no inline style', () => {
    const page = publicPage(full, { language: 'th', day });
    expect(page).not.toMatch(/<script|<style|style=|onclick/);
  });

  it('stays under 100 kB for twenty-one measures', () => {
    const measures = Array.from({ length: 21 }, (_, at) => ({ ...full.measures[0]!, no: at + 1, steps: Array.from({ length: 7 }, () => 'ขั้นตอนหนึ่ง'.repeat(8)) }));
    expect(Buffer.byteLength(publicPage({ ...full, measures }, { language: 'th', day }))).toBeLessThan(100_000);
  });

  it('counts the measures by their reported status, and says nothing before a report', () => {
    expect(publicPage(full, { language: 'th', day })).toContain('<span>เสร็จแล้ว 1</span>');
    const unreported = { ...full, measures: full.measures.map((measure) => ({ ...measure, status: null })) };
    expect(publicPage(unreported, { language: 'th', day })).not.toContain('class="share"');
  });

  it('gives an instrument its mean only when every indicator is known', () => {
    const page = publicPage(full, { language: 'th', day });
    expect(page).toContain('<span>99.07</span></h3>');
    expect(page).toContain('<span></span></h3>');
  });

  it('answers an unknown agency with a page of its own', () => {
    expect(publicPageMissing('th')).toContain('ไม่พบหน่วยงานนี้');
  });
});
