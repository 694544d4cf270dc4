import type { AnalysisContext } from '../analysis-context.js';
import { groupMeasures, type MeasureGroup } from './group-measures.js';
import { suggestSteps, type SuggestedStep } from './suggest-steps.js';
import { withoutNames } from './title-key.js';
import type { UsedMeasure } from './used-measure.js';
import { whatFollowed, type WhatFollowed } from './what-followed.js';

/** A measure that agencies of the same type used for an indicator. */
export interface SuggestedMeasure extends WhatFollowed {
  title: string;
  /** How many agencies used it. */
  agencies: number;
  steps: string[];
}

export interface IndicatorSuggestions {
  indicatorNo: number;
  /** From the rules, for this result. */
  steps: SuggestedStep[];
  /** From the library of the province, most used first. */
  measures: SuggestedMeasure[];
}

/** The measures used in the province, and whom they are shown to. */
export interface MeasureLibrary {
  /** Of other agencies than the one asking. */
  rows: readonly UsedMeasure[];
  /** Type of the agency asking: only measures of its like are shown. */
  type: string;
  /** Fiscal year the measures are planned for. */
  planYear: number;
  /** Names and short names of every agency of the province; none of them leaves here. */
  agencyNames: readonly string[];
}

/** No more than this a measure and an indicator: a list to choose from, not a catalogue. */
const shownSteps = 6;
const shownMeasures = 5;

/** Steps of a group without names, most frequent first; those used alike in the order they were written. */
const stepsOf = ({ rows }: MeasureGroup, agencyNames: readonly string[]): string[] => {
  const times = new Map<string, number>();
  for (const step of rows.flatMap((row) => row.steps.map((text) => withoutNames(text, agencyNames))).filter(Boolean)) times.set(step, (times.get(step) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1]).slice(0, shownSteps).map(([step]) => step);
};

const measureOf = (group: MeasureGroup, indicatorNo: number, agencyNames: readonly string[]): SuggestedMeasure => ({
  title: withoutNames(group.title, agencyNames),
  agencies: new Set(group.rows.map(({ agency }) => agency)).size,
  steps: stepsOf(group, agencyNames),
  ...whatFollowed(group.rows, indicatorNo),
});

const measuresFor = (indicatorNo: number, { rows, type, agencyNames }: MeasureLibrary): SuggestedMeasure[] =>
  groupMeasures(rows.filter((row) => row.indicatorNo === indicatorNo && row.type === type), agencyNames)
    .map((group) => measureOf(group, indicatorNo, agencyNames))
    .filter(({ title }) => title !== '')
    .sort((a, b) => b.agencies - a.agencies || (a.title < b.title ? -1 : 1))
    .slice(0, shownMeasures);

/**
 * Suggestions for every indicator: steps by rule, and measures that agencies of the same type used, with what followed. What followed
 * is shown from five agencies on, as information and never as a cause; no agency's name is in any text.
 */
export const suggestMeasures = (context: AnalysisContext, library: MeasureLibrary): IndicatorSuggestions[] =>
  context.scored.indicators.map((indicator) => ({
    indicatorNo: indicator.no,
    steps: suggestSteps(indicator, context, library.planYear),
    measures: measuresFor(indicator.no, library),
  }));
