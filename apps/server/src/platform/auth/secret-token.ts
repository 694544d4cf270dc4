import { createHash, randomBytes } from 'node:crypto';

/** 256 bits that nobody guesses, so that a plain hash of them is safe to keep. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');
