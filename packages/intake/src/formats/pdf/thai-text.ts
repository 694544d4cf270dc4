/**
 * Fonts of the Thai code page keep variants of marks, moved to the left or down, under private codes; with them ฐ and ญ without their
 * foot. The order is that of the codes U+F700 to U+F71A.
 */
const privateUse = 'ฐิีึื่้๊๋์่้๊๋์ญัํ็่้๊๋์ฺุู';

const marks = '\u0E31\u0E34-\u0E3A\u0E47-\u0E4E';
const onlyMarks = new RegExp(`^[${marks}\uF701-\uF70E\uF710-\uF71A]+$`);

/** A sign that stands above or below a letter and has no place of its own. */
export const isMark = (text: string): boolean => onlyMarks.test(text);

const markedLetter = new RegExp(`^[ก-ฮ][${marks}]+$`);

/** A letter with marks and nothing else. */
export const isMarkedLetter = (text: string): boolean => markedLetter.test(text);

const steps: readonly [pattern: RegExp, replacement: string | ((found: string) => string)][] = [
  [/[\uF700-\uF71A]/g, (code) => privateUse.charAt(code.charCodeAt(0) - 0xf700)],
  [/[\u00AD\u200B-\u200D\u2060\uFEFF\uFFFE]/g, ''],
  [/[^\S\n]+/g, ' '],
  // No word begins with a mark: a space before one is the hole that its glyph left. Before า it is the ring of ำ that was lost.
  [new RegExp(` +(?=[${marks}\u0E33])`, 'g'), ''],
  [/(?<=[ก-ฮ][่-๋]?) +า/g, 'ำ'],
  [/ํ([่-๋]?)า/g, '$1ำ'],
  [/([่-๋])ํา/g, '$1ำ'],
  // Writers that part ำ state it for its ring, and its foot behind it.
  [/ำา/g, 'ำ'],
  [/ํ(?=[่-๋]?ำ)/g, ''],
  [/ำ([่-๋])/g, '$1ำ'],
  [/([่-๋])([ัิ-ฺ็])/g, '$2$1'],
  [new RegExp(`([${marks}])\\1+`, 'g'), '$1'],
  [/เเ/g, 'แ'],
  // A tone mark that stands raised over a vowel is drawn on its own, and some writers then state the whole cluster twice.
  [/([ก-ฮ][ัิีึืํ][่-๋])\1/g, '$1'],
];

/** The text of a layer of text as one would type it: marks in their order and one place each, no spaces inside words. */
export const cleanText = (text: string): string =>
  steps
    .reduce((cleaned, [pattern, replacement]) => (typeof replacement === 'string' ? cleaned.replace(pattern, replacement) : cleaned.replace(pattern, replacement)), text)
    .normalize('NFC');
