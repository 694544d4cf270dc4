import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { decodeText } from './decode-text.js';

const thai = 'รายงานผลการดำเนินการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ (ITA) 91.76\nน้ำ ที่ นี้';

describe('decoding text', () => {
  it('tells the encoding by the bytes', () => {
    expect(decodeText(Buffer.from(thai))).toEqual({ text: thai, encoding: 'utf-8' });
    expect(decodeText(iconv.encode(thai, 'windows-874'))).toEqual({ text: thai, encoding: 'windows-874' });
    expect(decodeText(iconv.encode(thai, 'utf-16le'))).toEqual({ text: thai, encoding: 'utf-16le' });
    expect(decodeText(iconv.encode(thai, 'utf-16be'))).toEqual({ text: thai, encoding: 'utf-16be' });
  });

  it('leaves the byte order mark out', () => {
    expect(decodeText(Buffer.from(`\uFEFF${thai}`))?.text).toBe(thai);
    expect(decodeText(iconv.encode(thai, 'utf-16le', { addBOM: true }))?.text).toBe(thai);
  });

  it('forgives a character cut off at the end', () => {
    const cut = decodeText(Buffer.from(thai).subarray(0, -1));
    expect(cut?.encoding).toBe('utf-8');
    expect(cut?.text.startsWith(thai.slice(0, -1))).toBe(true);
  });

  it('takes no bytes of another kind for text', () => {
    expect(decodeText(Buffer.from([0, 1, 2, 3, 255, 0, 7, 8]))).toBeNull();
    expect(decodeText(Buffer.alloc(100))).toBeNull();
  });

  it('returns any Thai text from each encoding', () => {
    const letters = fc.string({ unit: fc.constantFrom(...Array.from('กขคงจฉชซญดตถทธนบปผฝพฟภมยรลวศสหอฮะาิีึืุูเแโใไ่้๊๋์ํ๐๑๒๓๔๕๖๗๘๙ 0123456789\nITA.,')), minLength: 20 });
    fc.assert(
      fc.property(letters, fc.constantFrom('utf-8', 'windows-874'), (text, encoding) => {
        expect(decodeText(iconv.encode(text, encoding))?.text).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
