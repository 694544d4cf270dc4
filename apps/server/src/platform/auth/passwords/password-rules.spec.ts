import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { demonstrationPassword } from '@prongsai/demonstration';
import { faultsOfPassword, normalised } from './password-rules.js';

const words = ['clerk@kut-rang.example', 'clerk', 'kut-rang', 'องค์การบริหารส่วนตำบลกุดรัง', 'กุดรัง'];
const codes = (password: string) => faultsOfPassword(password, words, 'body.password').map(({ code }) => code);

describe('a new password', () => {
  it.each([
    ['correct horse battery'],
    ['เขาเดินไปตลาดทุกวันเสาร์'],
    ['a b c d e f g z 7 lime'],
    ['thirteen small boats on ice'],
  ])('may be a phrase, in any letters: %s', (password) => {
    expect(codes(password)).toEqual([]);
  });

  it.each([
    ['elevenchars', 'password-too-short'],
    ['', 'password-too-short'],
    ['password1234', 'password-common'],
    ['123456789012', 'password-common'],
    ['aaaaaaaaaaaaaaaa', 'password-common'],
    ['qwertyuiop12', 'password-common'],
    [demonstrationPassword, 'password-common'],
    ['ยาวมาก'.repeat(30), 'password-too-long'],
    ['my Kut Rang winter boots', 'password-says-who'],
    ['ฝนตกที่กุดรังทุกเช้า', 'password-says-who'],
    ['clerk@kut-rang.example', 'password-says-who'],
  ])('is refused: %s (%s)', (password, code) => {
    expect(codes(password)).toContain(code);
  });

  it('is counted in characters as people see them, not in code units', () => {
    expect(codes('🍋🌊🍋🌲🍋🌊')).toEqual(['password-too-short']);
  });

  it('is the same on every keyboard', () => {
    expect(normalised('ｐａｓｓ ｗｏｒｄ')).toBe('pass word');
    expect(normalised('cafe\u0301')).toBe(normalised('caf\u00e9'));
  });

  it('is judged the same however often it is normalised', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 8, maxLength: 40 }), (password) => {
      expect(codes(normalised(password))).toEqual(codes(password));
    }), { numRuns: 50 });
  });
});
