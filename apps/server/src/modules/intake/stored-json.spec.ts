import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { storedJson, storedText } from './stored-json.js';

const isStorable = (text: string): boolean => !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);

describe('JSON for a column', () => {
  it('keeps every text that the database can keep, and no sign that it cannot', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const kept = JSON.parse(storedJson({ text })) as { text: string };
        expect(isStorable(kept.text)).toBe(true);
        if (isStorable(text) && !text.includes('\\')) expect(kept.text).toBe(text);
      }),
    );
  });

  it('marks what cannot be read', () => {
    expect(JSON.parse(storedJson('ก\u0000ข\ud800'))).toBe('ก\ufffdข\ufffd');
    expect(storedText('ก\u0000ข\ud800')).toBe('ก\ufffdข\ufffd');
  });
});
