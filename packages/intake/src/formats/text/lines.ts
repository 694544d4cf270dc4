/** A line of a text; offsets are those of the whole text. */
export interface Line {
  /** From 1; as the lines are counted in an editor. */
  number: number;
  start: number;
  /** Behind the last character, the line end left out. */
  end: number;
  text: string;
}

/** A table in HTML begins and ends a line of its own, also where it is printed within one. */
const lineEnd = /\r\n|[\n\r\f\v\u2028\u2029]|(?<=<\/table>)|(?=<table\b)/gi;

export const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let [start, number] = [0, 1];
  const push = (end: number): void => void lines.push({ number, start, end, text: text.slice(start, end) });
  for (const match of text.matchAll(lineEnd)) {
    push(match.index);
    start = match.index + match[0].length;
    if (match[0] !== '') number += 1;
  }
  push(text.length);
  return lines;
};
