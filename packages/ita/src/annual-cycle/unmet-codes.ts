/** Every reason a guard of the annual cycle can give. Texts in both languages are required for each. */
export const unmetCodes = [
  'result-missing',
  'finding-unanswered',
  'indicator-without-analysis',
  'indicator-without-measure',
  'measures-missing',
  'measure-without-steps',
  'measure-without-division',
  'measure-without-period',
  'measure-without-follow-up',
  'period-outside-fy',
  'period-reversed',
  'plan-unpublished',
  'report-without-status',
  'report-without-summary',
  'report-without-outcome',
  'report-done-without-evidence',
  'document-unpublished',
  'acknowledgement-missing',
  'reason-missing',
] as const;
export type UnmetCode = (typeof unmetCodes)[number];
