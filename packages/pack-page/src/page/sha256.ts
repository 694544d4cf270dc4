import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Browsers keep their own SHA-256 from pages of the disk in part; this one is the same everywhere. */
export const sha256OfBytes = (bytes: Uint8Array): string => bytesToHex(hash(bytes));
export const sha256 = (text: string): string => sha256OfBytes(utf8ToBytes(text));
