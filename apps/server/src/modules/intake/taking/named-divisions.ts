import type { Division } from '@prongsai/contracts';

/** Names are printed with and without spaces, dots and ฯ. */
const bare = (name: string): string => name.replace(/[\s.ฯ]+/g, '');

/** ทุกสำนัก/กอง, ทุกส่วนราชการ, ทุกหน่วยงาน */
const everyone = /^ทุก(?:สำนัก|กอง|ส่วน|หน่วย|งาน|ฝ่าย)/;

/** A longer name may stand for a shorter one, but not for a mere กอง. */
const shortest = 6;

const isNamed = (printed: string, { name, shortName }: Division): boolean =>
  [bare(name), bare(shortName)].some((known) => {
    const [short = '', long = ''] = [known, printed].sort((one, other) => one.length - other.length);
    return short === long || (short.length >= shortest && long.startsWith(short));
  });

/** The divisions of the agency that a document names as responsible, in their own order. What names none of them stays as text. */
export const namedDivisions = <D extends Division>(responsible: readonly string[], divisions: readonly D[]): D[] => {
  const printed = responsible.map(bare);
  if (printed.some((name) => everyone.test(name))) return [...divisions];
  return divisions.filter((division) => printed.some((name) => isNamed(name, division)));
};
