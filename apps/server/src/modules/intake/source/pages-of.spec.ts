import { describe, expect, it } from '@jest/globals';
import type { Block, Cell } from '@prongsai/intake';
import type { Place } from '@prongsai/ita';
import { pageOf } from './page-starts.js';
import { pagesOf } from './pages-of.js';

const paragraph = (text: string, place: Place): Block => ({ kind: 'paragraph', text, place });
const sheet = (name: string, rows: number): Block => ({
  kind: 'table',
  place: { kind: 'cell', sheet: name, cell: 'A1' },
  rows: Array.from({ length: rows }, (_, at): Cell[] => [{ text: String(at + 1), place: { kind: 'cell', sheet: name, cell: `A${at + 1}` } }]),
});
const onPage = (page: number, line: number): Place => ({ kind: 'page', page, line, box: null });

describe('the pages a file is drawn on', () => {
  it('are those of a PDF', () => {
    const { pages, starts } = pagesOf({ blocks: [paragraph('ก', onPage(1, 1)), paragraph('ข', onPage(1, 2)), paragraph('ค', onPage(3, 1))] });
    expect(pages.map(({ label, blocks }) => `${label.en}: ${blocks.length}`)).toEqual(['Page 1: 2', 'Page 3: 1']);
    expect([pageOf(starts, onPage(1, 9)), pageOf(starts, onPage(3, 1))]).toEqual([1, 2]);
  });

  it('are stretches of each sheet, so that thousands of rows can be turned over', () => {
    const { pages, starts } = pagesOf({ blocks: [sheet('ก', 8317), sheet('ข', 3)] });
    expect(pages).toHaveLength(Math.ceil(8317 / 120) + 1);
    expect(pages.at(-1)?.label.th).toBe('ข แถวที่ 1 เป็นต้นไป');
    const at = (name: string, cell: string) => pageOf(starts, { kind: 'cell', sheet: name, cell });
    expect([at('ก', 'B120'), at('ก', 'B121'), at('ก', 'J8317'), at('ข', 'A2')]).toEqual([1, 2, 70, 71]);
  });

  it('are stretches of a text, and a line inside a table or a long paragraph is found on its page', () => {
    const blocks = Array.from({ length: 300 }, (_, at) => paragraph('ก', { kind: 'text', line: 2 * at + 1, start: at, end: at }));
    const { pages, starts } = pagesOf({ blocks });
    expect(pages.map(({ blocks: drawn }) => drawn.length)).toEqual([120, 120, 60]);
    expect(pageOf(starts, { kind: 'text', line: 240, start: 0, end: 0 })).toBe(1);
    expect(pageOf(starts, { kind: 'text', line: 241, start: 0, end: 0 })).toBe(2);
  });

  it('are none for a place of another kind', () => {
    const { starts } = pagesOf({ blocks: [sheet('ก', 2)] });
    expect(pageOf(starts, { kind: 'paragraph', paragraph: 1 })).toBeNull();
  });
});
