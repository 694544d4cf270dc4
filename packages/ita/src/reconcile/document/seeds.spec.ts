import { afterAll, describe, expect, it } from '@jest/globals';
import { reconcileDocument } from './reconcile-document.js';
import { someAreas } from './reading.fixture.js';
import { seedReadings } from './seed-readings.fixture.js';

interface Facts {
  /** What the list of known inconsistencies holds that a machine can see. */
  known: string[];
  /** What the list does not name and is true as well. */
  alsoTrue: string[];
}

const numbered = (prefix: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${prefix}${from + index}`);
const each = (code: string, kind: string, ...names: (string | number)[]): string[] => names.map((name) => `${code} ${kind}:${name}`);

const facts: Record<string, Facts> = {
  'muang-khong-2564': {
    known: [
      ...each('indicator-missing', 'indicator', 9, 10),
      ...numbered('indicator-number-wrong indicator:', 6, 10),
      ...numbered('period-ocr measure:', 1, 6),
      'period-year-missing measure:1',
      'agency-name-variant agency',
      'indicator-name-wrong indicator:8',
      'ocr-text file',
      ...each('text-copied-other-indicator', 'indicator', 1, 9),
    ],
    alsoTrue: each('responsible-collective', 'measure', 5, 6),
  },
  'mun-lek-2566': {
    known: [
      'agency-name-variant agency',
      ...numbered('ocr-text measure:', 1, 8).filter((fact) => !fact.endsWith(':3')),
      ...each('outcome-wrong-indicator', 'measure', 1, 2, 3, 6, 8),
    ],
    alsoTrue: ['responsible-collective measure:3', 'ocr-text file'],
  },
  'kut-rang-2568': {
    known: [
      ...each('indicator-mismatch', 'indicator', 9, 10),
      'overall-mismatch overall',
      'highest-wrong highest',
      'lowest-wrong lowest',
      'grade-conflict grade',
      'highest-wrong indicator:2',
      'agency-name-variant agency',
      ...numbered('item-code-ocr item:i', 1, 15),
      ...numbered('item-code-ocr item:O', 1, 28),
      'date-after-report-period file',
      'period-year-missing measure:8',
      ...numbered('ocr-text item:i', 10, 15),
      'ocr-text item:O21',
      'ocr-text file',
    ],
    alsoTrue: each('responsible-collective', 'measure', 4, 6),
  },
  'nikhom-kham-soi-2566': {
    known: [
      'indicator-missing indicator:3',
      'agency-name-variant agency',
      'other-agency-name indicator:9',
      ...each('indicator-name-wrong', 'indicator', 9, 4, 8),
      ...each('status-missing', 'indicator', 9, 10),
      ...numbered('ocr-text indicator:', 6, 10),
      'ocr-text measure:1',
    ],
    alsoTrue: each('responsible-collective', 'measure', 1, 2, 4),
  },
  'bueng-kan-2568': {
    known: [
      'indicator-mismatch indicator:9',
      ...numbered('item-missing indicator:', 6, 8),
      'score-conflict overall',
      ...each('score-conflict', 'indicator', 4, 6, 7, 8, 9),
      'score-conflict item:i10',
      'full-marks-claim-wrong measure:7',
      'indicator-name-wrong overall',
      'lowest-wrong overall',
      'pass-label-wrong item:O16',
      'indicator-number-wrong indicator:6',
      ...each('text-copied-other-indicator', 'measure', 4, 5, 7, 9, 11, 12),
      ...each('measure-duplicate', 'measure', 11, 12, 20, 21),
      'responsible-missing measure:2',
      ...numbered('item-code-ocr item:i', 1, 15),
      ...numbered('item-code-ocr item:O', 21, 28),
      'period-year-missing measure:7',
      ...each('period-outside-fy', 'measure', 8, 19),
      ...each('ocr-text', 'item', 'i11', 'i12', 'O27'),
      ...each('ocr-text', 'indicator', 2, 3, 4, 10),
      ...each('ocr-text', 'measure', 5, 6, 13, 14),
      'ocr-text file',
    ],
    alsoTrue: [
      ...each('indicator-name-wrong', 'indicator', 4, 8),
      ...each('period-year-missing', 'measure', 2, 8),
      ...each('responsible-collective', 'measure', 1, 8, 11, 12, 15, 16),
      ...each('ocr-text', 'measure', 9, 10),
    ],
  },
};

const readings = seedReadings();

describe('the transcribed source documents', () => {
  const rows: string[] = [];
  afterAll(() => {
    if (rows.length > 0) process.stdout.write(`${rows.join('\n')}\n`);
  });

  for (const [name, { known, alsoTrue }] of Object.entries(facts)) {
    const reading = readings.get(name);
    const itWhenThere = reading === undefined ? it.skip : it;
    itWhenThere(`report at least nine in ten of the known faults of ${name}, and at most one that is none`, () => {
      const found = reading === undefined ? [] : reconcileDocument(reading, { register: someAreas }).map(({ code, where }) => `${code} ${where}`);
      const missed = known.filter((fact) => !found.includes(fact));
      const untrue = found.filter((finding) => !known.includes(finding) && !alsoTrue.includes(finding));
      rows.push(
        `${name.padEnd(24)} ${String(known.length - missed.length).padStart(4)} of ${known.length}; false ${untrue.length}; missed ${missed.join(', ') || '–'}`,
      );
      expect({ untrue: untrue.slice(1), share: (known.length - missed.length) / known.length >= 0.9 }).toEqual({ untrue: [], share: true });
    });
  }
});
