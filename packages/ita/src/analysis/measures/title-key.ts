/** Words that open a title without saying what is done. */
const openings = /^(?:มาตรการ|โครงการ|กิจกรรม|แนวทาง|การ)+/;

/** A year with the words before it, which differs between plans of the same measure. */
const years = /(?:ประจำ)?(?:ปี)?(?:งบประมาณ)?\s*(?:พ\.?\s*ศ\.?)?\s*[0-9๐-๙]{4}/g;

const longestFirst = (names: readonly string[]): string[] => names.map((name) => name.trim()).filter(Boolean).toSorted((a, b) => b.length - a.length);

/** A text without the names of agencies and without the year, fit to be shown to another agency. */
export const withoutNames = (text: string, agencyNames: readonly string[]): string =>
  longestFirst(agencyNames)
    .reduce((left, name) => [`ของ${name}`, `ของ ${name}`, name].reduce((rest, found) => rest.replaceAll(found, ' '), left), text)
    .replaceAll(years, ' ')
    .replaceAll(/(?:ของ|ใน)?\s*\(\s*\)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** What is left of a title to compare: no spaces, digits, marks, agency names or opening words. */
export const titleKey = (title: string, agencyNames: readonly string[]): string =>
  withoutNames(title, agencyNames)
    .toLowerCase()
    .replaceAll(/[\s0-9๐-๙.,:;()"'“”‘’/\\–—-]/g, '')
    .replace(openings, '');

const pairsOf = (key: string): Map<string, number> => {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < key.length; at += 1) pairs.set(key.slice(at, at + 2), (pairs.get(key.slice(at, at + 2)) ?? 0) + 1);
  return pairs;
};

/** Dice's coefficient on pairs of characters, 0 to 1: Thai has no spaces between words to compare by. */
export const similarity = (a: string, b: string): number => {
  if (a === b) return 1;
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const shared = [...first].reduce((sum, [pair, times]) => sum + Math.min(times, second.get(pair) ?? 0), 0);
  const all = Math.max(0, a.length - 1) + Math.max(0, b.length - 1);
  return all === 0 ? 0 : (2 * shared) / all;
};
