import type { Reason } from '@prongsai/contracts';
import { z } from 'zod';

type Issue = z.core.$ZodIssue;

const thai = z.locales.th().localeError;
const english = z.locales.en().localeError;

const said = (issue: Issue, locale: z.core.$ZodErrorMap): string => {
  if (issue.code === 'custom') return issue.message;
  const message = locale({ ...issue, input: issue.input } as z.core.$ZodRawIssue);
  return (typeof message === 'string' ? message : message?.message) ?? issue.message;
};

/** Where the fault is, as a form knows it: `body.steps.2`. */
const whereOf = (part: string, issue: Issue): string => [part, ...issue.path.map(String)].join('.');

/** What zod found, in both languages. */
export const reasonsOf = (part: string, issues: readonly Issue[]): Reason[] =>
  issues.map((issue) => ({
    code: `input-${issue.code.replaceAll('_', '-')}`,
    where: whereOf(part, issue),
    message: { th: said(issue, thai), en: said(issue, english) },
  }));
