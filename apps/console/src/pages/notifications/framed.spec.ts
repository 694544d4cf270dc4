import { describe, expect, it } from '@jest/globals';
import { framed } from './framed.js';

describe('a letter in a frame', () => {
  it('has the fonts of the console, and links that leave the frame', () => {
    expect(framed('<html><head><title>จดหมาย</title></head><body>$& <head></body></html>', '@font-face { font-family: "$1" }')).toBe(
      '<html><head><base target="_blank"><style>@font-face { font-family: "$1" }</style><title>จดหมาย</title></head><body>$& <head></body></html>',
    );
  });

  it('is left as it is where it has no head', () => {
    expect(framed('<p>จดหมาย</p>', '')).toBe('<p>จดหมาย</p>');
  });
});
