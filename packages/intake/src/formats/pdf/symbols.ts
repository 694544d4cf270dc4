/** Check-boxes of the fonts that keep pictures under the codes of letters. */
const pictures: Readonly<Record<string, string>> = {
  'wingdings:6f': '☐', 'wingdings:70': '☐', 'wingdings:71': '☐', 'wingdings:72': '☐', 'wingdings:a8': '☐',
  'wingdings:fc': '✓', 'wingdings:fb': '✗', 'wingdings:fd': '☑', 'wingdings:fe': '☑', 'wingdings:9f': '•', 'wingdings:d8': '•',
  'wingdings2:2a': '☐', 'wingdings2:30': '☐', 'wingdings2:a3': '☐', 'wingdings2:50': '✓', 'wingdings2:52': '☑', 'wingdings2:53': '☑', 'wingdings2:54': '☑',
  'symbol:b7': '•', 'symbol:6f': '☐',
};

const families: readonly [pattern: RegExp, family: string][] = [
  [/wingdings\s*-?2/i, 'wingdings2'],
  [/wingdings/i, 'wingdings'],
  [/symbol/i, 'symbol'],
];

const boxes: Readonly<Record<string, string>> = { '☒': '☑', '🗹': '☑', '🗷': '☑', '⊠': '☑', '□': '☐', '▢': '☐', '❏': '☐', '❑': '☐', '⬜': '☐', '🗆': '☐' };

/** Where the font's name was lost, its own codes still tell. */
const familyOf = (font: string, code: number): string | undefined => {
  const named = families.find(([pattern]) => pattern.test(font))?.[1];
  if (named !== undefined || code < 0xf000 || code > 0xf0ff) return named;
  return code === 0xf0b7 ? 'symbol' : 'wingdings';
};

/** The character that a code of a font shows; check-boxes as `☑` and `☐`. */
export const symbolOf = (font: string, code: number): string => {
  const character = String.fromCodePoint(code);
  const family = familyOf(font, code);
  const picture = family === undefined ? undefined : pictures[`${family}:${(code & 0xff).toString(16)}`];
  return picture ?? boxes[character] ?? character;
};
