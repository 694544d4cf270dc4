import { describe, expect, it } from '@jest/globals';
import type { Matter } from '../letters/index.js';
import { letterMessage } from './letter-message.js';

const matter = (no: number, given: Partial<Matter> = {}): Matter => ({
  subject: { th: `รายงานรอบ 6 เดือน ครบกำหนด ${no}`, en: `6-month report, due ${no}` }, body: { th: 'ข้อความ', en: 'Text' }, link: `/agencies/${no}/year`,
  position: { th: 'ปลัดเทศบาล', en: 'Clerk' }, agency: { th: 'ทต.กุดรัง', en: 'Kut Rang' }, kind: 'duty', lateDays: 0, ...given,
});
const province = { th: 'จังหวัดสาธิต', en: 'Sathit' };
const written = (matters: Matter[], publicUrl: string | null = 'https://prongsai.example.go.th', language: 'th' | 'en' = 'th') =>
  JSON.stringify(letterMessage({ language, matters, province }, publicUrl));

describe('a letter as a message of LINE', () => {
  it('says how many matters there are, which, of whom, and how late', () => {
    const message = written([matter(1, { lateDays: 5 }), matter(2)]);
    for (const said of ['โปร่งใส จังหวัดสาธิต', 'มี 2 เรื่องถึงท่าน', '1. รายงานรอบ 6 เดือน ครบกำหนด 1', 'ทต.กุดรัง', 'ช้า 5 วันทำการ']) expect(message).toContain(said);
    expect(message.match(/วันทำการ/g)).toHaveLength(1);
  });

  it('opens the one matter, or the console where there are several, and has no button where nothing can lead there', () => {
    expect(written([matter(1)])).toContain('"uri":"https://prongsai.example.go.th/agencies/1/year"');
    expect(written([matter(1), matter(2)])).toContain('"uri":"https://prongsai.example.go.th/"');
    expect(written([matter(1)], null)).not.toContain('"uri"');
  });

  it('shows five and says how many more there are', () => {
    const message = written(Array.from({ length: 9 }, (_, index) => matter(index + 1)));
    expect(message).toContain('5. ');
    expect(message).not.toContain('6. รายงาน');
    expect(message).toContain('และอีก 4 เรื่อง');
  });

  it('speaks English to whoever reads that', () => {
    expect(written([matter(1, { lateDays: 2 })], null, 'en')).toContain('2 working day(s) late');
  });

  it('stays within the lengths that LINE takes', () => {
    const long = { th: 'ก'.repeat(2000), en: 'a'.repeat(2000) };
    const message = letterMessage({ language: 'th', matters: Array.from({ length: 9 }, () => matter(1, { subject: long })), province }, null);
    if (message.type !== 'flex') throw new Error('it is no flex message');
    expect(message.altText.length).toBeLessThanOrEqual(400);
    expect(JSON.stringify(message.contents)).not.toContain('ก'.repeat(301));
  });
});
