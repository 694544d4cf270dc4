import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readNumber } from './number.js';
import { toThaiDigits } from './numerals.js';

describe('readNumber', () => {
  it.each([
    ['91.76', 91.76],
    ['๙๑.๗๖', 91.76],
    ['  100 ', 100],
    ['0', 0],
    ['๐.๐๐', 0],
    ['-5', -5],
    ['−5', -5],
    ['\u200B85.00', 85],
  ])('reads %j', (text, value) => {
    expect(readNumber(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['เก้าสิบ', 'not-a-number'],
    ['1e2', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['91.', 'not-a-number'],
    ['.5', 'not-a-number'],
    ['9 1.76', 'not-a-number'],
    ['91.76.1', 'not-a-number'],
    ['--5', 'not-a-number'],
    ['๙๑.๗๖, AA', 'not-a-number'],
  ])('refuses %j without guessing', (text, issue) => {
    expect(readNumber(text)).toEqual({ ok: false, issue });
  });

  it.each([
    ['๙๑,๗๖', 'decimal-comma', 91.76],
    ['91,76', 'decimal-comma', 91.76],
    ['1,234.50', 'grouped-digits', 1234.5],
    ['๙1.76', 'mixed-digits', 91.76],
    ['ร้อยละ 91.76', 'not-a-number', 91.76],
    ['91.76 คะแนน', 'not-a-number', 91.76],
  ])('refuses %j and suggests what was probably meant', (text, issue, suggestion) => {
    expect(readNumber(text)).toEqual({ ok: false, issue, suggestion });
  });

  it('allows the one unit asked for behind the number, nothing else', () => {
    expect(readNumber('๙๑.๗๖ คะแนน', { unit: 'คะแนน' })).toEqual({ ok: true, value: 91.76 });
    expect(readNumber('๙๑.๗๖ บาท', { unit: 'คะแนน' })).toMatchObject({ ok: false, issue: 'not-a-number' });
    expect(readNumber('คะแนน', { unit: 'คะแนน' })).toEqual({ ok: false, issue: 'empty' });
  });

  it('reads back every score in both kinds of digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.boolean(), (hundredths, thai) => {
        const text = (hundredths / 100).toFixed(2);
        expect(readNumber(thai ? toThaiDigits(text) : text)).toEqual({ ok: true, value: Number(text) });
      }),
    );
  });

  it('never reads what Arabic notation would not', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('1', '9', '๙', '.', ',', '-', ' ', 'e', 'ก') }), (text) => {
        const reading = readNumber(text);
        if (reading.ok) expect(Number.isFinite(reading.value)).toBe(true);
        else expect('value' in reading).toBe(false);
      }),
    );
  });
});
