import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { configureToMatchImageSnapshot } from 'jest-image-snapshot';
import { drawPages, readPdf, squeeze, toPng } from '../test/read-pdf.js';
import { typeset } from './typst.js';

const toMatchImageSnapshot = configureToMatchImageSnapshot({
  customSnapshotsDir: fileURLToPath(new URL('../test/golden', import.meta.url)),
  // The edges of strokes may differ by a hair; a displaced mark changes several times more.
  failureThreshold: 0.001,
  failureThresholdType: 'percent',
});
expect.extend({ toMatchImageSnapshot });

declare module 'expect' {
  interface Matchers<R> {
    toMatchImageSnapshot: (options: { customSnapshotIdentifier: string }) => R;
  }
}

/** Marks above marks, marks below letters that lose their foot, and a mark after a Latin letter. */
const words: [name: string, word: string, displaced: string][] = [
  ['nam', 'น้ำ', 'นำ'],
  ['thi', 'ที่', 'ที'],
  ['ni', 'นี้', 'นี่'],
  ['pu', 'ปู่', 'ปู้'],
  ['yu', 'ญู', 'ญุ'],
  ['thu', 'ฐู', 'ฐุ'],
  ['ko', 'ก๊', 'ก๋'],
  ['latin-beside-thai', 'A วันที่', 'A วันที'],
];
const specimen = typeset('specimen', { samples: words.map(([, word]) => word) });
const drawings = await drawPages(specimen, 2);

describe('Thai marks', () => {
  it.each(words.map(([name, word], index) => [name, word, index] as const))('stand where they belong: %s (%s)', (name, _word, index) => {
    expect(toPng(drawings[index]!)).toMatchImageSnapshot({ customSnapshotIdentifier: name });
  });

  it('differ visibly from the nearest wrong word, so that the comparison can fail', async () => {
    const wrong = await drawPages(typeset('specimen', { samples: words.map(([, , displaced]) => displaced) }), 2);
    const changed = words.map((_, index) => {
      const [right, other] = [drawings[index]!, wrong[index]!];
      return right.width === other.width ? right.grey.filter((value, at) => Math.abs(value - other.grey[at]!) > 64).length / right.grey.length : 1;
    });
    expect(Math.min(...changed)).toBeGreaterThan(0.001);
  });

  it('are read back as they were written', async () => {
    const pages = await readPdf(specimen);
    expect(pages.map((page) => page.text)).toEqual(words.map(([, word]) => squeeze(word)));
  });
});
