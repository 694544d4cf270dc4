import { frameworkFor, readGrade, type Framework, type ProvinceAgency } from '@prongsai/ita';

const lastYearOfLetters = 2565;
const firstYearOfWords = 2566;

/** The rules of the sheet's year. A sheet that names no year is held to the scale its grades are of; the weights are those of every year. */
export const frameworkOfSheet = (year: number | null, agencies: readonly ProvinceAgency[]): Framework => {
  if (year !== null) return frameworkFor(year);
  const scales = agencies.flatMap(({ grade }) => (grade === undefined ? [] : [readGrade(grade)?.scale]));
  const letters = scales.filter((scale) => scale === 'letters').length;
  return frameworkFor(letters * 2 > scales.length ? lastYearOfLetters : firstYearOfWords);
};
