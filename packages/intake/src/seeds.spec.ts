import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { Finding } from '@prongsai/ita';
import { toArabicDigits } from '@prongsai/thai';
import { readBytes } from './read-bytes.js';

const folder = fileURLToPath(new URL('../../../../shared/seeds-data', import.meta.url));
const files = existsSync(folder) ? readdirSync(folder) : [];

interface Source {
  seed: string;
  transcript: string;
}

const sources: Source[] = [
  { seed: '000', transcript: 'muang-khong-2564' },
  { seed: '001', transcript: 'mun-lek-2566' },
  { seed: '002', transcript: 'kut-rang-2568' },
  { seed: '003', transcript: 'nikhom-kham-soi-2566' },
  { seed: '004', transcript: 'bueng-kan-2568' },
];

const rawText = (seed: string): string => files.find((file) => file.startsWith(`${seed}_`) && file.endsWith('.txt')) ?? '';

const comparable = (value: unknown): unknown => (typeof value === 'string' ? toArabicDigits(value).replace(/\s+/g, '') : value);

interface Facts {
  total: number;
  missed: string[];
}

/** Every leaf of the transcript against what was read in its place. */
const factsFound = (wanted: unknown, read: unknown, pointer = ''): Facts => {
  if (typeof wanted !== 'object' || wanted === null) return { total: 1, missed: comparable(wanted) === comparable(read) ? [] : [pointer] };
  const parts = Object.entries(wanted).map(([key, value]) => factsFound(value, (read as Record<string, unknown> | undefined)?.[key], `${pointer}/${key}`));
  return { total: parts.reduce((sum, { total }) => sum + total, 0), missed: parts.flatMap(({ missed }) => missed) };
};

/** The faults in each document that a machine can see, as `code where`; a place may be any of several. */
const faults: Record<string, readonly string[]> = {
  '000': [
    'indicator-missing indicator:9', 'indicator-missing indicator:10', 'indicator-number-wrong indicator:6', 'indicator-number-wrong indicator:9', 'period-ocr measure:1',
    'period-ocr measure:6', 'period-year-missing measure:1', 'indicator-name-wrong indicator:8', 'ocr-text file', 'text-copied-other-indicator indicator:1', 'agency-name-variant agency',
  ],
  '001': [
    'agency-name-variant agency', 'ocr-text measure:1', 'ocr-text measure:4', 'outcome-wrong-indicator measure:1', 'outcome-wrong-indicator measure:2', 'outcome-wrong-indicator measure:3',
    'outcome-wrong-indicator measure:6', 'outcome-wrong-indicator measure:8',
  ],
  '002': [
    'indicator-mismatch indicator:9', 'indicator-mismatch indicator:10', 'highest-wrong highest', 'lowest-wrong lowest', 'grade-conflict grade', 'highest-wrong indicator:2',
    'agency-name-variant agency', 'item-code-ocr item:i1', 'item-code-ocr item:i15', 'item-code-ocr item:O10', 'item-code-ocr item:O28', 'date-after-report-period file',
    'period-year-missing measure:8', 'ocr-text item:O21',
  ],
  '003': [
    'indicator-missing indicator:3', 'other-agency-name indicator:9', 'agency-name-variant agency', 'indicator-name-wrong indicator:9', 'indicator-name-wrong indicator:4',
    'indicator-name-wrong indicator:8', 'status-missing indicator:9', 'status-missing indicator:10', 'ocr-text measure:1',
  ],
  '004': [
    'score-conflict indicator:9', 'score-conflict indicator:6', 'score-conflict indicator:7', 'score-conflict indicator:8', 'score-conflict overall', 'score-conflict indicator:4',
    'indicator-name-wrong overall', 'pass-label-wrong item:O16', 'indicator-number-wrong indicator:6', 'text-copied-other-indicator measure:4', 'text-copied-other-indicator measure:9',
    'measure-duplicate measure:20', 'measure-duplicate measure:11', 'responsible-missing measure:2', 'item-code-ocr item:i1', 'item-code-ocr item:i10', 'item-code-ocr item:O21',
    'period-year-missing measure:7', 'period-outside-fy measure:8', 'period-outside-fy measure:19', 'ocr-text measure:13',
  ],
};

const key = ({ code, where }: Finding): string => `${code} ${where}`;

describe('the five source documents', () => {
  for (const { seed, transcript } of sources) {
    const itWhenThere = rawText(seed) === '' ? it.skip : it;

    itWhenThere(`${transcript}: 98 in 100 facts are read with equal value, and 90 in 100 faults are found`, async () => {
      const { document, findings } = await readBytes(readFileSync(join(folder, rawText(seed))), rawText(seed));
      const wanted: unknown = JSON.parse(readFileSync(join(folder, `${transcript}.json`), 'utf8'));
      const facts = factsFound(wanted, document);
      const found = new Set(findings.map(key));
      const expected = faults[seed] ?? [];
      const unseen = expected.filter((fault) => !found.has(fault));
      process.stderr.write(
        `  ${transcript.padEnd(22)} facts ${facts.total - facts.missed.length}/${facts.total}  faults ${expected.length - unseen.length}/${expected.length}  findings ${findings.length}` +
          `${[...facts.missed, ...unseen].map((line) => `\n      missed: ${line}`).join('')}\n`,
      );
      expect(facts.missed.length / facts.total).toBeLessThanOrEqual(0.02);
      expect(unseen.length / expected.length).toBeLessThanOrEqual(0.1);
    });

    itWhenThere(`${transcript}: every finding has its place, both languages and what to do`, async () => {
      const { findings } = await readBytes(readFileSync(join(folder, rawText(seed))), rawText(seed));
      for (const { source, message, remedy } of findings) {
        expect(source).not.toBeNull();
        for (const text of [message, remedy]) expect([text.th, text.en]).toEqual([expect.stringMatching(/[ก-๙]/), expect.stringMatching(/[A-Za-z]/)]);
      }
      expect(new Set(findings.map(key)).size).toBe(findings.length);
    });
  }
});
