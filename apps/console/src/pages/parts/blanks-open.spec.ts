import { expect, it } from '@jest/globals';
import { texts } from '@prongsai/contracts';
import { blanksOpen } from './blanks-open.js';

it('leaves the blanks of a sentence open, and no name of one on the screen', () => {
  expect(blanksOpen('เลื่อนกำหนด{milestone}เป็น {to}')).toBe('เลื่อนกำหนด…เป็น …');
  expect(Object.values(texts.audit).map(({ th }) => blanksOpen(th)).filter((th) => /[{}]/.test(th))).toEqual([]);
});
