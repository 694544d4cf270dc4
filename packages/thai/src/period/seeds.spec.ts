import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readPeriod } from './read-period.js';

interface SeedPeriod {
  periodText?: string;
  periodStart?: string;
  periodEnd?: string;
  periodIssue?: string;
  periodSuggestedStart?: string;
  periodSuggestedEnd?: string;
}

interface Seed {
  fiscalYears: { measures: number };
  measures: SeedPeriod[];
}

const folder = fileURLToPath(new URL('../../../../../shared/seeds-data', import.meta.url));
const names = ['muang-khong-2564', 'mun-lek-2566', 'kut-rang-2568', 'nikhom-kham-soi-2566', 'bueng-kan-2568'];

const rows = (name: string): { fiscalYear: number; row: SeedPeriod; text: string }[] => {
  const seed = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Seed;
  return seed.measures.flatMap((row) => (row.periodText === undefined ? [] : [{ fiscalYear: seed.fiscalYears.measures, row, text: row.periodText }]));
};

describe('readPeriod on the transcribed source documents', () => {
  for (const name of names) {
    const itWhenThere = existsSync(join(folder, `${name}.json`)) ? it : it.skip;
    itWhenThere(`reads every period of ${name} as a person did, and doubts the same ones`, () => {
      const read = rows(name);
      expect(read.length).toBeGreaterThan(0);
      for (const { fiscalYear, row, text } of read) {
        const reading = readPeriod(text, { fiscalYear });
        expect({ text, start: reading.start, end: reading.end }).toEqual({ text, start: row.periodStart, end: row.periodEnd });
        expect({ text, doubtful: reading.issues.length > 0 }).toEqual({ text, doubtful: row.periodIssue !== undefined });
        if (row.periodSuggestedStart === undefined) continue;
        expect(reading.issues).toMatchObject([{ suggestedStart: row.periodSuggestedStart, suggestedEnd: row.periodSuggestedEnd }]);
      }
    });
  }
});
