import { createHash } from 'node:crypto';

/** How many tries are free, and how long the quiet after them is: doubled with each further try, up to a longest. */
export interface Limit {
  readonly free: number;
  readonly firstSeconds: number;
  readonly longestSeconds: number;
}

/** What is counted, under a limit. */
export interface Counted {
  readonly key: string;
  readonly limit: Limit;
}

const quarterOfAnHour = 900;

/** An office shares one address, so an address is given more than an account; about forty tries an hour for one account at most. */
const limits = {
  accountAtAddress: { free: 10, firstSeconds: 30, longestSeconds: quarterOfAnHour },
  account: { free: 30, firstSeconds: 60, longestSeconds: quarterOfAnHour },
  address: { free: 100, firstSeconds: 60, longestSeconds: quarterOfAnHour },
  code: { free: 5, firstSeconds: 60, longestSeconds: 3600 },
  letter: { free: 3, firstSeconds: 600, longestSeconds: 86_400 },
  letterAddress: { free: 30, firstSeconds: 60, longestSeconds: 3600 },
} as const satisfies Record<string, Limit>;

const counted = (limit: keyof typeof limits, ...parts: readonly string[]): Counted => ({
  key: createHash('sha256').update([limit, ...parts].join('\n')).digest('hex'),
  limit: limits[limit],
});

/** The pair first: while it rests, the account is not counted, so that one address cannot lock an account for everybody. */
export const triesOfPassword = (account: string, address: string): Counted[] => [
  counted('accountAtAddress', account, address),
  counted('account', account),
  counted('address', address),
];
export const triesOfCode = (accountId: string): Counted[] => [counted('code', accountId)];
export const lettersTo = (email: string, address: string): Counted[] => [counted('letter', email), counted('letterAddress', address)];
