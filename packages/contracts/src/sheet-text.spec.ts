import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sheetText } from './sheet-text.js';

describe('text in an exported sheet', () => {
  it('is never the start of a formula', () => {
    for (const text of ['=HYPERLINK("http://a.test")', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\uFF1D1', '\uFEFF=1']) expect(sheetText(text)).toBe(`'${text}`);
  });

  it('stays as it is otherwise', () => {
    for (const text of ['', 'ผ่านดี', '91.76', 'ก = ข', '– ไม่มี', "'=1"]) expect(sheetText(text)).toBe(text);
  });

  it('loses nothing, and is the same when it is done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(sheetText(text).endsWith(text)).toBe(true);
        expect(sheetText(sheetText(text))).toBe(sheetText(text));
        expect(sheetText(text)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
