import { toArabicDigits } from './numerals.js';

export const numberIssues = ['empty', 'not-a-number', 'decimal-comma', 'grouped-digits', 'mixed-digits'] as const;
export type NumberIssue = (typeof numberIssues)[number];

export type NumberReading =
  | { ok: true; value: number }
  /** `suggestion` is what was probably meant; it is shown, never taken over. */
  | { ok: false; issue: NumberIssue; suggestion?: number };

const plain = /^[-−]?\d+(\.\d+)?$/;

const toNumber = (text: string): number => Number(text.replace('−', '-'));

const refuse = (issue: NumberIssue, suggested?: string): NumberReading =>
  suggested !== undefined && plain.test(suggested) ? { ok: false, issue, suggestion: toNumber(suggested) } : { ok: false, issue };

/**
 * Reads one number in Thai or Arabic digits with a decimal point.
 *
 * Strict, because what it reads goes into a record: a comma, a mixture of the two kinds of digit inside one number, words and
 * exponents are refused with a suggestion where there is one. A mixture is refused because that is how a badly read letter looks
 * (`1๑๐` for i10). `unit` names the one word allowed behind the number, e.g. คะแนน.
 */
export const readNumber = (text: string, options: { unit?: string } = {}): NumberReading => {
  const trimmed = text.replace(/[\u200B-\u200D\uFEFF]/g, '').trim();
  const bare = options.unit !== undefined && trimmed.endsWith(options.unit) ? trimmed.slice(0, -options.unit.length).trim() : trimmed;
  if (bare === '') return refuse('empty');
  const arabic = toArabicDigits(bare);
  if (/^[-−]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(arabic)) return refuse('grouped-digits', arabic.replaceAll(',', ''));
  if (/^[-−]?\d+,\d+$/.test(arabic)) return refuse('decimal-comma', arabic.replace(',', '.'));
  if (!plain.test(arabic)) return refuse('not-a-number', arabic.match(/^[^\d.,-]*(\d+(?:\.\d+)?)[^\d.,]*$/)?.[1]);
  if (/[๐-๙]/.test(bare) && /[0-9]/.test(bare)) return refuse('mixed-digits', arabic);
  return { ok: true, value: toNumber(arabic) };
};
