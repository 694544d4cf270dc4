import { describe, expect, it } from '@jest/globals';
import { readBytes } from '../read-bytes.js';
import { layouts } from './layouts/all-layouts.fixture.js';
import { compare } from './layouts/compare.fixture.js';
import { draw } from './layouts/draw.fixture.js';
import { drawings } from './layouts/layout.fixture.js';

describe('documents of other layouts', () => {
  const cases = layouts.flatMap((layout) => (layout.only ?? drawings).map((drawing) => [layout.name, drawing, layout] as const));

  it.each(cases)('are read: %s, as %s', async (_name, drawing, { parts, expected, planted }) => {
    const { bytes, file } = await draw(parts, drawing);
    const { document, findings } = await readBytes(bytes, file);
    expect(compare(expected, document).missing).toEqual([]);
    const found = findings.map(({ code, where, severity }) => ({ code, where, severity }));
    expect(found).toEqual(expect.arrayContaining(planted));
    // Documents that show a few items only lack the others, rightly said.
    expect(planted).toEqual(expect.arrayContaining(found.filter(({ code, severity }) => severity !== 'info' && code !== 'item-missing')));
  });
});
