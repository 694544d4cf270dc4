import { toThaiDigits } from '@prongsai/thai';

/** The letters that count in Thai lists: obsolete ones and ฆ are left out, as Word does. */
const thaiLetters = Array.from('กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ');
const latinLetters = Array.from('abcdefghijklmnopqrstuvwxyz');

/** After the last letter each is doubled: z, aa, bb. */
const lettered = (value: number, letters: readonly string[]): string =>
  (letters[(value - 1) % letters.length] ?? '').repeat(Math.ceil(value / letters.length));

const romanParts: readonly [value: number, letters: string][] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
];

const roman = (value: number): string => {
  let rest = value;
  let text = '';
  for (const [part, letters] of romanParts) {
    text += letters.repeat(Math.floor(rest / part));
    rest %= part;
  }
  return text;
};

/** A number of a list in the format that the document names for it (ECMA-376, ST_NumberFormat); rare ones are printed in plain digits. */
export const formatNumber = (value: number, format: string): string => {
  if (value < 1 || value > 9999) return String(value);
  switch (format) {
    case 'thaiNumbers':
      return toThaiDigits(value);
    case 'thaiLetters':
      return lettered(value, thaiLetters);
    case 'lowerLetter':
      return lettered(value, latinLetters);
    case 'upperLetter':
      return lettered(value, latinLetters).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(value);
  }
};
