import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import * as fixtures from '../fixtures/printed-results.js';
import type { EitPart } from '../frameworks/framework.js';
import { frameworkFor } from '../frameworks/framework-for.js';
import type { PrintedExtreme, PrintedIndicator, PrintedResult } from '../scoring/printed-result.js';
import { scoreResult } from '../scoring/score-result.js';
import { reconcile } from './reconcile.js';

interface Seed {
  fiscalYears: { result: number };
  overall?: number;
  grade?: string;
  gradesPrinted?: string[];
  indicators: PrintedIndicator[];
  items?: { code: string; part?: EitPart; score: number; text: string; levelPrinted?: string }[];
  highestPrinted?: PrintedExtreme;
  lowestPrinted?: PrintedExtreme;
}

const folder = fileURLToPath(new URL('../../../../../shared/seeds-data', import.meta.url));

const read = (name: string): { year: number; printed: PrintedResult } => {
  const seed = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Seed;
  const items = (seed.items ?? []).map(({ levelPrinted, ...item }) => ({ ...item, level: levelPrinted ?? null }));
  return { year: seed.fiscalYears.result, printed: { ...seed, items, highest: seed.highestPrinted ?? null, lowest: seed.lowestPrinted ?? null } };
};

const sources: [name: string, fixture: PrintedResult][] = [
  ['muang-khong-2564', fixtures.muangKhong2563],
  ['mun-lek-2566', fixtures.munLek2566],
  ['kut-rang-2568', fixtures.kutRang2568],
  ['nikhom-kham-soi-2566', fixtures.nikhomKhamSoi2566],
  ['bueng-kan-2568', fixtures.buengKan2568],
];

describe('the transcribed source documents', () => {
  for (const [name, fixture] of sources) {
    const itWhenThere = existsSync(join(folder, `${name}.json`)) ? it : it.skip;
    itWhenThere(`scores ${name} like the figures the specifications use`, () => {
      const { year, printed } = read(name);
      const framework = frameworkFor(year);
      const scored = scoreResult(printed, framework);
      const expected = scoreResult(fixture, framework);
      expect([scored.overall, scored.grade, scored.instruments]).toEqual([expected.overall, expected.grade, expected.instruments]);
      const below = (result: typeof scored): [number, number | null, string[]][] =>
        result.indicators.map(({ no, used, itemsBelow }) => [no, used, itemsBelow.map(({ code }) => code)]);
      expect(below(scored)).toEqual(below(expected));
    });

    itWhenThere(`finds in ${name} what the specifications say`, () => {
      const { year, printed } = read(name);
      const places = (result: PrintedResult): string[] => reconcile(result, frameworkFor(year)).map(({ code, where, expected }) => `${code} ${where} ${expected}`);
      expect(places(printed)).toEqual(places(fixture));
    });
  }
});
