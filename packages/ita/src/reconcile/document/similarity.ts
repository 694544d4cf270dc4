import { distance } from 'fastest-levenshtein';

/** 1 for equal texts, 0 for texts without anything in common. */
export const similarity = (a: string, b: string): number => {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - distance(a, b) / longest;
};

/** Thai vowels and marks above and below the line, which badly read print loses and confuses first. */
const skeleton = (text: string): string => text.replace(/[ะ-ฺเ-๎]/g, '');

/** Whether one name looks like a misreading of another: a letter or two apart, most of it vowels and marks. */
export const isMisreading = (printed: string, name: string): boolean => {
  if (printed === name) return false;
  const apart = distance(printed, name);
  if (apart <= 1) return name.length >= 4;
  return name.length >= 5 && distance(skeleton(printed), skeleton(name)) <= 1 && apart <= Math.ceil(name.length / 2);
};

/** The candidates closest to a name, best first, with how many letters they are apart. */
export const nearest = (name: string, candidates: readonly string[]): { name: string; apart: number }[] =>
  candidates.map((candidate) => ({ name: candidate, apart: distance(name, candidate) })).sort((a, b) => a.apart - b.apart);
