import type { ResponseOf, routes } from '@prongsai/contracts';

type Length = ResponseOf<typeof routes.signInOptions>['password'];

export type LengthFault = 'tooShort' | 'tooLong' | null;

/** Characters as the server counts them: however they were typed, one sign of several code units counts once. */
export const lengthOf = (password: string): number => Array.from(password.normalize('NFKC')).length;

export function faultOfLength(password: string, { minLength, maxLength }: Length): LengthFault {
  const length = lengthOf(password);
  if (length < minLength) return 'tooShort';
  return length > maxLength ? 'tooLong' : null;
}
