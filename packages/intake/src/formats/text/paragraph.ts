import type { Paragraph } from '../../blocks.js';
import { cleanMarkup } from './clean-markup.js';
import type { Line } from './lines.js';
import { isBlank } from './rows.js';

const headingMark = /^\s{0,3}#{1,6}\s+/;

/** Lines a bold text may run over before its end is taken for lost. */
const mostBoldLines = 6;

const boldMarks = (text: string): number => text.match(/\*\*/g)?.length ?? 0;

const boldEnd = (lines: readonly Line[], at: number): number => {
  let marks = 0;
  for (let next = at; next < at + mostBoldLines && !isBlank(lines[next]); next += 1) {
    marks += boldMarks(lines[next]?.text ?? '');
    if (marks % 2 === 0) return next;
  }
  return at;
};

const breaksOn = (line: Line | undefined): boolean => line !== undefined && /\S(?: {2,}|\\)$/.test(line.text);

/** The last line of a paragraph: a line of its own, unless bold type or a hard line break carries it on. */
const lastLineOf = (lines: readonly Line[], at: number): number => {
  let last = boldEnd(lines, at);
  while (breaksOn(lines[last]) && !isBlank(lines[last + 1])) last = boldEnd(lines, last + 1);
  return last;
};

/** The paragraph that begins at a line, `null` where nothing is printed, and the line behind it. */
export const paragraphAt = (text: string, lines: readonly Line[], at: number): { paragraph: Paragraph | null; next: number } => {
  const first = lines[at];
  const lastAt = lastLineOf(lines, at);
  const last = lines[lastAt];
  const next = lastAt + 1;
  if (!first || !last) return { paragraph: null, next };
  const mark = headingMark.exec(first.text)?.[0] ?? '';
  const cleaned = cleanMarkup(text, { start: first.start + mark.length, end: last.end });
  if (cleaned.text === '') return { paragraph: null, next };
  const place = { kind: 'text' as const, line: first.number, start: cleaned.start, end: cleaned.end };
  return { paragraph: { kind: 'paragraph', text: cleaned.text, ...(mark === '' ? {} : { heading: true as const }), place }, next };
};
