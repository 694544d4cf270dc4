import { describe, expect, it } from '@jest/globals';
import { intakeMaxBytes } from '@prongsai/contracts';
import { accept, unfit } from './accepted-files.js';

describe('a file that is let fall', () => {
  it.each(['ผล.docx', 'ผล.XLSX', 'ผล.csv', 'ผล.pdf', 'ผล.txt'])('is sent: %s', (name) => {
    expect(unfit({ name, size: 1 })).toBeNull();
  });

  it('is not sent for nothing when it is too large, empty or of another kind', () => {
    expect(unfit({ name: 'ผล.pdf', size: intakeMaxBytes + 1 })).toBe('tooLarge');
    expect(unfit({ name: 'ผล.pdf', size: 0 })).toBe('empty');
    expect(unfit({ name: 'ภาพ.jpg', size: 5 })).toBe('otherKind');
  });

  it('can be picked by its kind', () => {
    expect(accept.split(',')).toContain('.docx');
  });
});
