import { describe, expect, it } from '@jest/globals';
import { frameworkFor } from '@prongsai/ita';
import { toThaiDigits } from '@prongsai/thai';
import fc from 'fast-check';
import { leadingCode, resolveItemCode, type CodeContext } from './item-code.js';

const framework = frameworkFor(2568);
const at = (given: Partial<CodeContext> = {}): CodeContext => ({ framework, instrument: null, indicatorNo: null, before: null, ...given });

describe('a printed item code', () => {
  it.each([
    ['i1', 'i1'], ['I๑๕', 'i15'], ['e9', 'e9'], ['E๓', 'e3'], ['O๑๒', 'O12'], ['o28', 'O28'], ['O-12', 'O12'], ['O01', 'O1'],
  ])('with its letter is what it says: %s', (printed, code) => {
    expect(resolveItemCode(printed, at())).toBe(code);
  });

  it('is believed by its letter also under the heading of another instrument', () => {
    expect(resolveItemCode('O1', at({ instrument: 'EIT', indicatorNo: 8, before: 'e9' }))).toBe('O1');
  });

  it('means what its table and indicator say, where print has made digits of letters', () => {
    expect(resolveItemCode('๑๑', at({ instrument: 'IIT', indicatorNo: 1 }))).toBe('i1');
    expect(resolveItemCode('๑๑', at({ instrument: 'IIT', indicatorNo: 4 }))).toBe('i11');
    expect(resolveItemCode('๑๑', at({ instrument: 'OIT', indicatorNo: 9 }))).toBe('O11');
    expect(resolveItemCode('1๑๐', at({ instrument: 'IIT' }))).toBe('i10');
    expect(resolveItemCode('๐๒๑', at({ instrument: 'OIT' }))).toBe('O21');
  });

  it('follows the row before where its place leaves several open', () => {
    expect(resolveItemCode('๑๑', at({ instrument: 'IIT', before: 'i10' }))).toBe('i11');
    expect(resolveItemCode('๑๑', at({ instrument: 'OIT', before: 'O10' }))).toBe('O11');
  });

  it('is left open by digits alone', () => {
    expect(resolveItemCode('๑๑', at())).toBeNull();
    expect(resolveItemCode('ข้อ', at())).toBeNull();
    expect(resolveItemCode('1234567', at())).toBeNull();
    expect(resolveItemCode('O99', at())).toBeNull();
  });

  it('is read back in either kind of digit from every item of every place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...framework.items), fc.boolean(), (item, thai) => {
        const printed = thai ? toThaiDigits(item.code) : item.code;
        expect(resolveItemCode(printed, at())).toBe(item.code);
        const lost = item.code.replace(/^i/, '1').replace(/^O/, '0').replace(/^e/, 'e');
        expect(resolveItemCode(thai ? toThaiDigits(lost) : lost, at({ instrument: item.instrument, indicatorNo: item.indicatorNo }))).toBe(item.code);
      }),
    );
  });

  it('is found before its text in one cell', () => {
    expect(leadingCode('O๑ โครงสร้าง')).toEqual({ printed: 'O๑', rest: 'โครงสร้าง' });
    expect(leadingCode('e3: การเรียกรับสินบน')).toEqual({ printed: 'e3', rest: 'การเรียกรับสินบน' });
    expect(leadingCode('โครงสร้าง 12')).toBeNull();
  });
});
