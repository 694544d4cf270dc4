/**
 * A misreading on file. `wrong` is the source of a regular expression, so that a right word around it can be let pass: Thai runs words
 * together, and `ราคาสั่งซื้อ` must not be read as a misprinted คำสั่ง. An entry belongs here only when it cannot be right in an official document.
 * `$1` in `right` is what the first group of `wrong` caught.
 */
export type MisreadWord = readonly [wrong: string, right: string];
