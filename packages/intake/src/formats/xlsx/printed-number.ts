const noise = 1e-9;

/** Every digit that the cell holds, without the last ones that binary fractions leave. */
const exact = (value: number): string => {
  const whole = String(value);
  return whole.length < 14 || Number.isInteger(value) ? whole : String(Number(value.toPrecision(12)));
};

/** What a formatted number says: `1,234.50` and `91.8%`; `null` for dates and words. */
const saidBy = (printed: string): { value: number; decimals: number; percent: boolean } | null => {
  const match = /^\s*(\(?-?)[฿$]?\s*(\d[\d,]*)(?:\.(\d+))?\)?\s*(%?)\s*$/.exec(printed);
  if (!match) return null;
  const [, sign = '', whole = '', decimals = '', percent] = match;
  const value = Number(`${whole.replaceAll(',', '')}.${decimals || '0'}`) * (sign === '' ? 1 : -1);
  return { value, decimals: decimals.length, percent: percent === '%' };
};

/**
 * A number as the sheet prints it (`null`: without a format). Scores have two decimals: where the format hides one of them (91.76 shown as 92), the number
 * itself is read.
 */
export const printedNumber = (value: number, printed: string | null): string => {
  if (printed === null) return exact(value);
  const said = saidBy(printed);
  if (said === null || said.decimals >= 2) return printed.trim();
  const held = said.percent ? value * 100 : value;
  if (Math.abs(held - said.value) < noise) return printed.trim();
  return `${exact(held)}${said.percent ? '%' : ''}`;
};
