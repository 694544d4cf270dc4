/** What a spreadsheet takes for the start of a formula, also after white space and in its full-width form. */
const formulaStart = /^[\s\uFEFF\u200B]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/**
 * Text as it may stand in a cell of an exported sheet: what would be run as a formula begins with an apostrophe, and is shown as it is.
 * Numbers are numbers and need none of it; every text of an export goes through here.
 */
export const sheetText = (text: string): string => (formulaStart.test(text) ? `'${text}` : text);
