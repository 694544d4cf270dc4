import { describe, expect, it } from '@jest/globals';
import type { PageMark } from './page-marks.js';
import { quoted } from './quoted.js';

const mark = (key: string, quote: string | null, tone: PageMark['tone'] = 'warning'): PageMark => ({ key, findingId: key, no: 1, tone, place: { kind: 'paragraph', paragraph: 1 }, quote });
const pieces = (text: string, ...marks: PageMark[]) => quoted(text, marks).map((piece) => [piece.text, piece.mark?.key ?? null]);
const line = 'ต่ำสุดคือการใช้ทรัพย์สิน ระดับผ่านดี';

describe('the words that findings are about', () => {
  it('are cut out of their text, each with its own mark', () => {
    expect(pieces(line, mark('b', 'ผ่านดี'), mark('a', 'การใช้ทรัพย์สิน'))).toEqual([['ต่ำสุดคือ', null], ['การใช้ทรัพย์สิน', 'a'], [' ระดับ', null], ['ผ่านดี', 'b']]);
  });

  it('are found in Thai digits too', () => {
    expect(pieces('ได้ ๗๔.๐๐ คะแนน', mark('a', '74.00'))).toEqual([['ได้ ', null], ['๗๔.๐๐', 'a'], [' คะแนน', null]]);
  });

  it('are the whole text where they are not in it, or in it twice', () => {
    expect(pieces(line, mark('a', 'ไม่มีคำนี้'))).toEqual([[line, 'a']]);
    expect(pieces('ผ่าน และ ผ่าน', mark('a', 'ผ่าน'))).toEqual([['ผ่าน และ ผ่าน', 'a']]);
    expect(pieces(line)).toEqual([[line, null]]);
  });

  it('are those of the finding one looks at where two overlap', () => {
    expect(pieces(line, mark('a', 'ระดับผ่านดี'), mark('b', 'ผ่านดี', 'active'))).toEqual([['ต่ำสุดคือการใช้ทรัพย์สิน ระดับ', null], ['ผ่านดี', 'b']]);
  });
});
