/** Digits of a code, as people paste it: with spaces, or in Thai figures. */
export const digitsOf = (typed: string): string =>
  typed.replace(/[๐-๙]/g, (figure) => String(figure.charCodeAt(0) - 0x0e50)).replace(/\D/g, '').slice(0, 6);
