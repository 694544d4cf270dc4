import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { Place } from '@prongsai/ita';
import { decodeText } from '../decode-text.js';
import { readText } from './read-text.js';

const folder = fileURLToPath(new URL('../../../../../../shared/seeds-data', import.meta.url));
const isThere = existsSync(folder);
const names = isThere ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];

/** Text without markup and white space. */
const bare = (text: string): string => text.replaceAll('&nbsp;', ' ').replace(/<\/?(?:p|b|ol)\b[^>]*>|\*\*|^#+|\s/g, '');

describe('the raw texts of the source documents', () => {
  const itWhenThere = isThere ? it : it.skip;

  itWhenThere('lose nothing that is printed', () => {
    for (const name of names) {
      const text = readFileSync(join(folder, name), 'utf8');
      const read = readText(text).blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.rows.flat().map((cell) => cell.text).join('')));
      const printed = text.split('\n').filter((line) => !/^[|-]+$/.test(line)).map(bare).join('').replaceAll('|', '');
      expect(bare(read.join('')).replace(/\|/g, '')).toBe(printed.replace(/(?:##+)/g, ''));
    }
  });

  itWhenThere('have every value exactly where its place says', () => {
    for (const name of names) {
      const text = decodeText(readFileSync(join(folder, name)))?.text ?? '';
      const check = (printed: string, place: Place): void => {
        const slice = place.kind === 'text' ? text.slice(place.start, place.end) : '';
        expect(slice).toBe(slice.trim());
        expect(bare(slice)).toBe(bare(printed));
      };
      for (const block of readText(text).blocks) {
        if (block.kind === 'paragraph') check(block.text, block.place);
        else for (const cell of block.rows.flat()) check(cell.text, cell.place);
      }
    }
  });

  itWhenThere('have rows of equal length, and no table of one column', () => {
    for (const name of names) {
      for (const block of readText(readFileSync(join(folder, name), 'utf8')).blocks) {
        if (block.kind !== 'table') continue;
        expect(new Set(block.rows.map((row) => row.length)).size).toBe(1);
        expect(block.rows[0]?.length).toBeGreaterThan(1);
      }
    }
  });
});
