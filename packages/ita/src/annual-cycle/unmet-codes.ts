import { refusalCodes } from '@prongsai/workflow';

/** Every reason that a guard of the annual cycle can give; finer than the guards, so that each text says exactly what to do. */
export const cycleUnmetCodes = [
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
  'acknowledgement-outdated',
  'published-changed',
  'reason-missing',
  'until-missing',
  'until-not-ahead',
  'until-too-late',
  'effective-in-future',
  'effective-before-text',
  'paper-note-missing',
] as const;
export type CycleUnmetCode = (typeof cycleUnmetCodes)[number];

/** Every code that an event of the annual cycle can be refused with. Each must have its text in both languages. */
export const unmetCodes = [...refusalCodes, ...cycleUnmetCodes] as const;
export type UnmetCode = (typeof unmetCodes)[number];
