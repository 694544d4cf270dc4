import type { Framework, Indicator, Item } from './framework.js';
import { fy2562 } from './data/fy2562.js';
import { fy2563 } from './data/fy2563.js';
import { fy2564 } from './data/fy2564.js';
import { fy2565 } from './data/fy2565.js';
import { fy2566 } from './data/fy2566.js';
import { fy2567 } from './data/fy2567.js';
import { fy2568 } from './data/fy2568.js';
import { fy2569 } from './data/fy2569.js';

/** The years on file, oldest first. A new year is one data file and one entry here. */
export const frameworks: readonly Framework[] = [fy2562, fy2563, fy2564, fy2565, fy2566, fy2567, fy2568, fy2569];

/**
 * The rules of an assessment year. For a year nothing is on file for, those of the nearest earlier year (or of the first one) are
 * given, with `takenFrom` saying which: a new year must not stop an agency from working before its rules are announced.
 */
export const frameworkFor = (fiscalYear: number): Framework => {
  const [first = fy2562] = frameworks;
  const nearest = frameworks.filter((framework) => framework.fiscalYear <= fiscalYear).at(-1) ?? first;
  return nearest.fiscalYear === fiscalYear ? nearest : { ...nearest, fiscalYear };
};

export const indicatorOf = (framework: Framework, no: number): Indicator | undefined =>
  framework.indicators.find((indicator) => indicator.no === no);

export const indicatorsOf = (framework: Framework, instrument: Indicator['instrument']): Indicator[] =>
  framework.indicators.filter((indicator) => indicator.instrument === instrument);

/** `I1`, ` o12` and `O12` are one code each way of writing it; letters read as digits are not resolved here. */
export const canonicalCode = (code: string): string => {
  const match = /^\s*([ieo])\s*0*(\d+)\s*$/i.exec(code);
  if (match === null) return code.trim();
  const letter = (match[1] ?? '').toLowerCase();
  return `${letter === 'o' ? 'O' : letter}${match[2]}`;
};

export const itemOf = (framework: Framework, code: string): Item | undefined => {
  const canonical = canonicalCode(code);
  return framework.items.find((item) => item.code === canonical);
};
