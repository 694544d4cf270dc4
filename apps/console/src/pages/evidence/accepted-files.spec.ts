import { describe, expect, it } from '@jest/globals';
import { evidenceMaxBytes } from '@prongsai/contracts';
import { accept, looksLikePicture, titleOf, unfit } from './accepted-files.js';

describe('a file chosen as evidence', () => {
  it('is not sent when it is empty or too large', () => {
    expect(unfit({ size: 0 })).toBe('empty');
    expect(unfit({ size: evidenceMaxBytes + 1 })).toBe('tooLarge');
    expect(unfit({ size: evidenceMaxBytes })).toBeNull();
  });

  it('is asked for by what the server takes, so that a telephone turns its own pictures into JPEG', () => {
    expect(accept.split(',')).toEqual(expect.arrayContaining(['.pdf', '.jpg', '.jpeg', 'image/png', '.csv']));
    expect(accept).not.toMatch(/hei[cf]/i);
  });

  it('is taken for a picture by its type or its name', () => {
    expect(looksLikePicture({ type: 'image/jpeg', name: 'a' })).toBe(true);
    expect(looksLikePicture({ type: '', name: 'IMG_1.JPG' })).toBe(true);
    expect(looksLikePicture({ type: 'application/pdf', name: 'แผน.pdf' })).toBe(false);
  });

  it('gives its name as a first title', () => {
    expect(titleOf('รายงานการประชุม ครั้งที่ 1.pdf')).toBe('รายงานการประชุม ครั้งที่ 1');
    expect(titleOf('หนังสือ ว 123')).toBe('หนังสือ ว 123');
  });
});
