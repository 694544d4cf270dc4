import type { EitPart, Framework } from '../frameworks/framework.js';
import type { PrintedResult } from '../scoring/printed-result.js';
import type { ScoredResult } from '../scoring/scored-result.js';
import type { Finding } from './finding.js';

export interface CheckContext {
  printed: PrintedResult;
  scored: ScoredResult;
  framework: Framework;
}

/** One rule on a printed result. Pure; reports every place where the rule is broken. */
export type Check = (context: CheckContext) => Finding[];

export const atItem = (code: string, part: EitPart | null | undefined): string => `item:${code}${part ? `/${part}` : ''}`;

export const atIndicator = (no: number): string => `indicator:${no}`;

const spaceless = (text: string): string => text.replace(/\s+/g, '');

/** The indicators a printed name means, by standard name or a known variant; spaces do not count. */
export const indicatorsNamed = (name: string, framework: Framework): number[] => {
  const wanted = spaceless(name);
  return framework.indicators
    .filter((indicator) => [indicator.name.th, ...indicator.variants].some((known) => spaceless(known) === wanted))
    .map(({ no }) => no);
};
