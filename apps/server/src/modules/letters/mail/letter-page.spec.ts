import { describe, expect, it } from '@jest/globals';
import { renderMail } from '../../mail/index.js';
import type { Matter, OutgoingLetter } from '../channel.js';
import { letterPage, letterSubject } from './letter-page.js';

const position = { th: 'ปลัด', en: 'Clerk' };
const agency = { th: 'อบต.กุดรัง', en: 'Kut Rang SAO' };
const matter = (given: Partial<Matter> = {}): Matter => ({
  subject: { th: 'แผนมาตรการ: เหลือ 7 วันทำการ', en: 'The plan: 7 working days left' },
  body: { th: 'ครบกำหนดสิ้นวันที่ 26 ธันวาคม 2568', en: 'Due at the end of 26 December 2025.' },
  link: '/agencies/1/year', position, agency, kind: 'duty', lateDays: 0, ...given,
});
const letterOf = (...matters: Matter[]): OutgoingLetter => ({
  id: '1', accountId: '2', address: 'clerk@kut-rang.example', language: 'th', province: { th: 'มหาสารคาม', en: 'Maha Sarakham' }, day: '2025-12-22', matters,
});
const links = { publicUrl: 'https://prongsai.example', unsubscribe: null };
const rendered = (letter: OutgoingLetter, given: Partial<Parameters<typeof letterPage>[1]> = {}) => renderMail(letterPage(letter, { ...links, ...given }));

describe('a letter', () => {
  it('names its one matter in the subject, or counts them', () => {
    expect(letterSubject(letterOf(matter()))).toBe('แผนมาตรการ: เหลือ 7 วันทำการ (อบต.กุดรัง)');
    expect(letterSubject(letterOf(matter({ agency: null })))).toBe('แผนมาตรการ: เหลือ 7 วันทำการ');
    expect(letterSubject(letterOf(matter(), matter()))).toBe('2 เรื่องถึงท่าน: แผนมาตรการ: เหลือ 7 วันทำการ และเรื่องอื่น');
  });

  it('is dated in the Buddhist era above, and says the same in English below', () => {
    const { text } = rendered(letterOf(matter()));
    expect(text.indexOf('วันจันทร์ที่ 22 ธันวาคม พ.ศ. 2568')).toBeLessThan(text.indexOf('Monday 22 December 2025'));
    expect(text).toContain('The plan: 7 working days left');
  });

  it('has one button a matter', () => {
    const { html, text } = rendered(letterOf(matter(), matter({ link: '/inbox/7' }), matter({ link: null })));
    expect(html.match(/>เปิดเรื่องนี้</g)).toHaveLength(2);
    expect(html).toContain('href="https://prongsai.example/inbox/7"');
    expect(text).toContain('https://prongsai.example/inbox/7');
  });

  it('leads nowhere where nobody knows the address of the system', () => {
    expect(rendered(letterOf(matter()), { publicUrl: null }).html).not.toContain('href=');
  });

  it('marks what is late with a word, not with a colour alone', () => {
    expect(rendered(letterOf(matter({ lateDays: 3 }))).html).toContain('>ล่าช้า<');
    expect(rendered(letterOf(matter())).html).not.toContain('>ล่าช้า<');
  });

  it('offers an end only where it is given one', () => {
    expect(rendered(letterOf(matter())).text).not.toContain('ไม่รับจดหมาย');
    expect(rendered(letterOf(matter()), { unsubscribe: 'https://prongsai.example/unsubscribe/x' }).text).toContain('https://prongsai.example/unsubscribe/x');
  });

  it('runs nothing of what somebody wrote into a reason', () => {
    const { html } = rendered(letterOf(matter({ body: { th: '<script>alert(1)</script>\nบรรทัดสอง', en: '"><img src=x>' } })));
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain('<br>บรรทัดสอง');
  });

  it('keeps a date and a count together, and loads nothing from anywhere', () => {
    const { html } = rendered(letterOf(matter()));
    expect(html).toContain('26\u00a0ธันวาคม\u00a02568');
    expect(html).toContain('7\u00a0วันทำการ');
    expect(html).not.toMatch(/src=|url\(|@import/);
  });
});
