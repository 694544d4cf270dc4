/** A line of a text; offsets are those of the whole text. */
export interface Line {
  /** From 1. */
  number: number;
  start: number;
  /** Behind the last character, the line end left out. */
  end: number;
  text: string;
}

const lineEnd = /\r\n|[\n\r\f\v\u2028\u2029]/g;

export const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  const push = (end: number): void => void lines.push({ number: lines.length + 1, start, end, text: text.slice(start, end) });
  for (const match of text.matchAll(lineEnd)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return lines;
};
