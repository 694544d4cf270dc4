import { describe, expect, it } from '@jest/globals';
import { symbolOf } from './symbols.js';

describe('a character of a font of pictures', () => {
  it.each([
    ['ABCDEF+Wingdings-Regular', 0xf0fe, '☑'],
    ['Wingdings', 0xa8, '☐'],
    ['Wingdings2', 0xf052, '☑'],
    ['Wingdings 2', 0xa3, '☐'],
    ['SymbolMT', 0xf0b7, '•'],
    ['Sarabun', 0xf0fe, '☑'],
    ['Sarabun', 0xf0b7, '•'],
    ['Sarabun', 0x2612, '☑'],
    ['Sarabun', 0x25a1, '☐'],
    ['Sarabun', 0x6f, 'o'],
  ])('of %s under %i is %s', (font, code, shown) => {
    expect(symbolOf(font, code)).toBe(shown);
  });
});
