import { describe, expect, it } from '@jest/globals';
import englishMessages from 'ra-language-english';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from './en/index.js';
import { th } from './th/index.js';

const source = join(import.meta.dirname, '..');

type Tree = { [key: string]: Tree | string };

const keysOf = (tree: Tree, path = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [`${path}${key}`] : keysOf(value, `${path}${key}.`)));
const textsOf = (tree: Tree): string[] => Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : textsOf(value)));
const placeholders = (text: string) => [...new Set(text.match(/%\{\w+\}/g) ?? [])].toSorted();
const at = (tree: Tree, key: string): unknown => key.split('.').reduce<unknown>((found, part) => (found as Tree | undefined)?.[part], tree);

describe('the messages', () => {
  const thai = th as unknown as Tree;
  const english = en as unknown as Tree;

  it('have the same keys in both languages', () => {
    expect(keysOf(thai).toSorted()).toEqual(keysOf(english).toSorted());
  });

  it('cover every key of react-admin in Thai', () => {
    const wanted = keysOf({ ra: englishMessages.ra } as unknown as Tree);
    const have = new Set(keysOf(thai));
    expect(wanted.filter((key) => !have.has(key))).toEqual([]);
  });

  it('write every text of our own in Thai, apart from letters that are grades and the name of LINE', () => {
    const bare = textsOf(thai).filter((text) => text.trim() !== '' && !/[฀-๿]/.test(text) && /[a-z]{3}/i.test(text.replace(/%\{\w+\}|\bLINE\b/g, '')));
    expect(bare).toEqual([]);
  });

  it('name the same values in both languages', () => {
    const own = keysOf(thai).filter((key) => !key.startsWith('ra.'));
    const differing = own.filter((key) => placeholders(String(at(thai, key))).join() !== placeholders(String(at(english, key))).join());
    expect(differing).toEqual([]);
  });

  it('are there for every key that a page asks for', () => {
    const have = new Set(keysOf(thai));
    const sources = (readdirSync(source, { recursive: true }) as string[]).filter((file) => /\.tsx?$/.test(file) && !file.includes('.spec.'));
    const asked = sources.flatMap((file) => [...readFileSync(join(source, file), 'utf8').matchAll(/\bt\('([a-z][\w.]+)'/g)].map((match) => match[1] ?? ''));
    expect(asked.length).toBeGreaterThan(20);
    expect([...new Set(asked)].filter((key) => !have.has(key))).toEqual([]);
  });
});
