import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { demonstrationPassword } from '@prongsai/demonstration';
import type { ReasonGiven } from '../../errors/refusal.js';

/** OWASP ASVS 4.0.3, 2.1.1 and 2.1.2: twelve characters at least, more than 128 denied; no rule about kinds of characters (2.1.9). */
export const passwordLength = { min: 12, max: 128 } as const;

/** NIST SP 800-63B 5.1.1.2: the same characters typed on another keyboard are the same password. */
export const normalised = (password: string): string => password.normalize('NFKC');

let kept: ZxcvbnFactory | undefined;
/** Made when it is needed first: it reads dictionaries for a while. */
const meter = (): ZxcvbnFactory => (kept ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs }));
/** Of 0 to 4: from 3 on, a hundred million guesses do not find it. */
const leastScore = 3;
/** A shorter word, such as `ita`, is in many a harmless phrase. */
const leastWord = 4;

const plain = (text: string): string => normalised(text).toLowerCase().replace(/[\s._-]+/g, '');

const sayWho = (password: string, words: readonly string[]): boolean =>
  words.map(plain).some((word) => word.length >= leastWord && plain(password).includes(word));

/** Everything that speaks against a new password. `words` tell who its owner is: address, agency. */
export function faultsOfPassword(given: string, words: readonly string[], where: string): ReasonGiven[] {
  const fault = (code: string, length?: number): ReasonGiven => ({ code, where, ...(length === undefined ? {} : { params: { length } }) });
  const password = normalised(given);
  const length = Array.from(password).length;
  if (length < passwordLength.min) return [fault('password-too-short', passwordLength.min)];
  if (length > passwordLength.max) return [fault('password-too-long', passwordLength.max)];
  const isCommon = password === demonstrationPassword || meter().check(password, [...words]).score < leastScore;
  return [...(isCommon ? [fault('password-common')] : []), ...(sayWho(password, words) ? [fault('password-says-who')] : [])];
}
