import { expect, it } from '@jest/globals';
import { digitsOf } from './digits.js';

it.each([
  ['123 456', '123456'],
  ['๑๒๓๔๕๖', '123456'],
  ['1234567', '123456'],
  ['12a', '12'],
  ['', ''],
])('reads %j as the code %j', (typed, code) => {
  expect(digitsOf(typed)).toBe(code);
});
