const ticked = '☑';
const open = '☐';

/** Check-boxes and ticks of the fonts that draw symbols in the place of letters, by the letter's code. */
const glyphs: Record<string, Record<number, string>> = {
  wingdings: { 0xfe: ticked, 0xfd: ticked, 0xfc: ticked, 0xfb: ticked, 0xa8: open, 0x6f: open, 0x70: open, 0x71: open, 0x72: open, 0xa1: open },
  'wingdings 2': { 0x50: ticked, 0x51: ticked, 0x52: ticked, 0x53: ticked, 0x54: ticked, 0x4f: ticked, 0xa3: open, 0x2a: open, 0x30: open, 0x99: open },
  'wingdings 3': {},
  webdings: { 0x61: ticked, 0x72: ticked, 0x63: open },
  symbol: { 0xd6: ticked, 0x7f: open },
};

/** Check-boxes of Unicode, in any font. */
const characters: Record<string, string> = {
  '☑': ticked, '☒': ticked, '✅': ticked, '🗹': ticked, '🗷': ticked, '⮽': ticked, '🗵': ticked,
  '☐': open, '□': open, '◻': open, '⬜': open, '▢': open, '❏': open, '❐': open, '❑': open, '❒': open,
};
const character = new RegExp(Object.keys(characters).join('|'), 'gu');

const tableOf = (font: string): Record<number, string> | undefined => glyphs[font.toLowerCase().trim()];

/** Fonts of symbols draw Latin letters only, plain or moved to the private area; Thai in such a run comes from another font. */
const isDrawn = (code: number): boolean => (code > 0x20 && code < 0x100) || (code >= 0xf000 && code < 0xf100);

const drawn = (letter: string, table: Record<number, string>, keepsPlain: boolean): string => {
  const code = letter.codePointAt(0) ?? 0;
  if (!isDrawn(code)) return letter;
  return table[code & 0xff] ?? (keepsPlain && code < 0x100 ? letter : '');
};

/** Text with every check-box as `☑` or `☐`; in a font of symbols each letter is one, and ornaments fall away. */
export const plainText = (text: string, font = ''): string => {
  const table = tableOf(font);
  const boxed = table ? Array.from(text).map((letter) => drawn(letter, table, /^symbol$/i.test(font))).join('') : text;
  return boxed.replace(character, (found) => characters[found] ?? found);
};

/** A symbol by its font and code (`w:sym`). */
export const symbolText = (font: string, code: number): string => {
  if (Number.isNaN(code) || code > 0x10_ff_ff) return '';
  const text = plainText(String.fromCodePoint(code), font);
  return isDrawn(code) && code >= 0xf000 && text === String.fromCodePoint(code) ? '' : text;
};
