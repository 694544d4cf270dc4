import { expect, it } from '@jest/globals';
import { tokenOf } from './token-of.js';

it('finds the token of a link behind the hash sign', () => {
  expect(tokenOf('#token=aB-3_x')).toBe('aB-3_x');
});

it('finds none where the link was cut', () => {
  expect(tokenOf('')).toBeNull();
  expect(tokenOf('#token=')).toBeNull();
  expect(tokenOf('#tok')).toBeNull();
});
