import type { Bilingual } from '@prongsai/thai';
import type { ColumnProfile } from './column-profile.js';
import type { ColumnGuess, ProvinceField } from './province-sheet.js';

interface ValueRule {
  field: ProvinceField;
  fits: (profile: ColumnProfile) => boolean;
  reason: Bilingual;
}

const rules: readonly ValueRule[] = [
  { field: 'name', fits: ({ agencies }) => agencies >= 0.5, reason: { th: 'ค่าเป็นชื่อหน่วยงาน', en: 'Its values are names of agencies' } },
  { field: 'type', fits: ({ types }) => types >= 0.8, reason: { th: 'ค่าเป็นประเภทของหน่วยงาน', en: 'Its values are kinds of agencies' } },
  { field: 'district', fits: ({ districts }) => districts >= 0.8, reason: { th: 'ค่าเป็นชื่ออำเภอ', en: 'Its values are districts' } },
  { field: 'grade', fits: ({ grades }) => grades >= 0.8, reason: { th: 'ค่าเป็นระดับผล', en: 'Its values are grades' } },
  { field: 'fiscalYear', fits: ({ years }) => years >= 0.9, reason: { th: 'ค่าเป็นปีงบประมาณ', en: 'Its values are fiscal years' } },
];

/** Columns (`open`) whose headings say nothing but whose values speak for themselves, where nothing else is taken for the same. */
export const guessByValues = (guesses: readonly ColumnGuess[], profiles: readonly ColumnProfile[], open: readonly number[]): ColumnGuess[] => {
  const missing = rules.filter(({ field }) => !guesses.some((guess) => guess.field === field));
  const found = new Map<number, ValueRule>();
  for (const rule of missing) {
    const column = open.find((each) => !found.has(each) && rule.fits(profiles[each]!));
    if (column !== undefined) found.set(column, rule);
  }
  return guesses.map((guess) => {
    const rule = found.get(guess.column);
    return rule === undefined ? guess : { ...guess, field: rule.field, confidence: 'guess', reason: rule.reason };
  });
};
