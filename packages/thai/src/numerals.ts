const thaiZero = '๐'.codePointAt(0) ?? 0;

/** Every Arabic digit of a text as a Thai one; the rest stays. */
export const toThaiDigits = (value: string | number): string =>
  String(value).replace(/[0-9]/g, (digit) => String.fromCodePoint(thaiZero + Number(digit)));

/** Every Thai digit of a text as an Arabic one; the rest stays. */
export const toArabicDigits = (text: string): string =>
  text.replace(/[๐-๙]/g, (digit) => String((digit.codePointAt(0) ?? thaiZero) - thaiZero));

export type Digits = 'thai' | 'arabic';

export const inDigits = (value: string | number, digits: Digits): string =>
  digits === 'thai' ? toThaiDigits(value) : String(value);
