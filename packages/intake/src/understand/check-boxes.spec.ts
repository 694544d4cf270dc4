import { describe, expect, it } from '@jest/globals';
import { readCheckBoxes, readStatusWord } from './check-boxes.js';

const three = (done: string, not: string, working: string) => `${done} ดำเนินการแล้วเสร็จ ${not} ยังไม่ได้ดำเนินการ ${working} อยู่ระหว่างดำเนินการ`;

describe('the check-boxes of a status', () => {
  it.each([
    ['signs', '☑', '☐'],
    ['crosses', '☒', '☐'],
    ['brackets', '[x]', '[ ]'],
    ['strokes in brackets', '(/)', '( )'],
    ['markup', '<input checked="" type="checkbox"/>', '<input type="checkbox"/>'],
    ['ticks', '✓', '□'],
  ])('are read as %s', (_name, on, off) => {
    expect(readCheckBoxes(three(on, off, off)).status).toBe('done');
    expect(readCheckBoxes(three(off, on, off)).status).toBe('not-started');
    expect(readCheckBoxes(three(off, off, on)).status).toBe('in-progress');
  });

  it('tell no status with none or two ticked, but are counted', () => {
    expect(readCheckBoxes(three('☐', '☐', '☐'))).toEqual({ boxes: 3, ticked: 0 });
    expect(readCheckBoxes(three('☑', '☐', '☑'))).toEqual({ boxes: 3, ticked: 2 });
    expect(readCheckBoxes('จัดประชุมแล้ว ☑')).toEqual({ boxes: 0, ticked: 0 });
  });

  it('may be a word alone', () => {
    expect(readStatusWord('แล้วเสร็จ')).toBe('done');
    expect(readStatusWord('อยู่ระหว่าง ดำเนินการ')).toBe('in-progress');
    expect(readStatusWord('ยังไม่ดำเนินการ')).toBe('not-started');
    expect(readStatusWord('กองคลัง')).toBeNull();
  });
});
