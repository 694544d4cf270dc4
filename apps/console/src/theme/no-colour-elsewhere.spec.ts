import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(import.meta.dirname, '..');

describe('the pages', () => {
  it('name no colour; the theme alone does', () => {
    const sources = (readdirSync(source, { recursive: true }) as string[]).filter((file) => /\.tsx?$/.test(file) && !file.startsWith('theme'));
    const colours = /#[0-9a-f]{6}\b|#[0-9a-f]{3}\b(?!\w)|\brgba?\(|\bhsla?\(/i;
    const found = sources.flatMap((file) =>
      readFileSync(join(source, file), 'utf8').split('\n').flatMap((line, at) => (colours.test(line) ? [`${file}:${at + 1}`] : [])),
    );
    expect(sources.length).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });
});
