import type { DemonstrationMeasure, DemonstrationReportRow } from './types.js';

/**
 * The measure as an agency would have to mend it before its plan can be approved: tied to indicators, led by a division, inside the
 * fiscal year. What is printed stays as it is where nothing is suggested.
 */
export const withSuggestions = (measure: DemonstrationMeasure): DemonstrationMeasure => ({
  ...measure,
  indicatorNos: measure.suggestedIndicatorNos ?? measure.indicatorNos,
  divisionKeys: measure.suggestedDivisionKeys ?? measure.divisionKeys,
  periodText: measure.suggestedPeriod?.text ?? measure.periodText,
  periodStart: measure.suggestedPeriod?.start ?? measure.periodStart,
  periodEnd: measure.suggestedPeriod?.end ?? measure.periodEnd,
});

/** The report row with the status an agency would have to give before the report can be submitted. */
export const withSuggestedStatus = (row: DemonstrationReportRow): DemonstrationReportRow => ({
  ...row,
  status: row.status ?? row.suggestedStatus ?? null,
});
