import { describe, expect, it } from '@jest/globals';
import { breakMark, markWords } from './thai-words.js';

const lines = (text: string) => markWords(text).split(breakMark);

describe('places where a line of Thai may end', () => {
  it('lie between words', () => {
    expect(lines('รายงานในที่ประชุมทุกไตรมาส')).toEqual(expect.arrayContaining(['รายงาน', 'ประชุม', 'ทุกไตรมาส']));
  });

  it('never lie inside a compound', () => {
    expect(lines('อยู่ระหว่างดำเนินการ').at(-1)).toBe('ดำเนินการ');
    expect(lines('ด้านงบประมาณ')).toEqual(['ด้าน', 'งบประมาณ']);
  });

  it('never lie before a closing mark or after an opening one', () => {
    for (const piece of lines('ผลการประเมิน (เกณฑ์ผ่าน) “ดีเยี่ยม” สั้นๆ ฯลฯ')) {
      expect(piece).not.toMatch(/^[)”ๆฯ]/);
      expect(piece).not.toMatch(/[(“]$/);
    }
  });

  it('never lie inside a Latin word, even at its hyphen', () => {
    expect(markWords('ระบบ E-Service')).toContain('E-Service');
  });

  it('leave the text itself as it was', () => {
    const text = 'มาตรการ ๑. เปิดเผยข้อมูล (O22)\nบรรทัดที่สอง ๙๑.๗๖ คะแนน';
    expect(markWords(text).replaceAll(breakMark, '')).toBe(text);
  });
});
