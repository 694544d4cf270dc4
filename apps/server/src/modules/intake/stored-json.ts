/** NUL, and halves of a surrogate pair: JSON writes them as escapes, and PostgreSQL keeps neither. */
const unstorable = /\\u(?:0000|d[89a-f][0-9a-f]{2})/g;

/** JSON for a column. A file may hold signs that no text of the database can; they become the sign for what cannot be read. */
export const storedJson = (value: unknown): string => JSON.stringify(value).replace(unstorable, '\\ufffd');

/** The same for a plain text. */
export const storedText = (text: string): string => JSON.parse(storedJson(text)) as string;
