/** The words of the annual cycle. The definition, the database, the API and the labels all use these. */

export const cycleStates = [
  'analysing',
  'planning',
  'planReview',
  'executing',
  'sixMonthReporting',
  'sixMonthReview',
  'executingSecondHalf',
  'twelveMonthReporting',
  'twelveMonthReview',
  'publishing',
  'closed',
  'cancelled',
] as const;
export type CycleState = (typeof cycleStates)[number];

export const cycleEvents = [
  'submitAnalysis',
  'submitPlan',
  'approve',
  'return',
  'withdraw',
  'openSixMonthReport',
  'submitSixMonthReport',
  'openTwelveMonthReport',
  'submitTwelveMonthReport',
  'acknowledge',
  'close',
  'reopen',
  'cancel',
] as const;
export type CycleEvent = (typeof cycleEvents)[number];

export const cycleRoles = ['officer', 'divisionHead', 'clerk', 'executive', 'coordinator', 'auditor', 'system'] as const;
export type CycleRole = (typeof cycleRoles)[number];

export const cycleGuards = [
  'resultPresent',
  'findingsAnswered',
  'weakIndicatorsAnalysed',
  'weakIndicatorsHaveMeasures',
  'measuresPresent',
  'measuresComplete',
  'periodsInsideFiscalYear',
  'planPublished',
  'sixMonthReportComplete',
  'twelveMonthReportComplete',
  'documentsPublished',
  'coordinatorAcknowledged',
  'publishedRead',
  'publishedAcknowledged',
  'reasonGiven',
  'expirySet',
  'decisionDated',
] as const;
export type CycleGuard = (typeof cycleGuards)[number];

export const milestones = [
  'analysis',
  'plan',
  'planApproval',
  'planPublished',
  'execution',
  'sixMonthReport',
  'twelveMonthReport',
  'published',
] as const;
export type Milestone = (typeof milestones)[number];

/** The documents that are approved, hashed and published. */
export const documentKinds = ['plan', 'sixMonthReport', 'twelveMonthReport'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const reportHalves = ['sixMonth', 'twelveMonth'] as const;
export type ReportHalf = (typeof reportHalves)[number];
