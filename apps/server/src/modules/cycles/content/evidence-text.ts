import { evidenceMedia } from '@prongsai/contracts';
import type { EvidencePiece } from './content.js';

const kilobytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024)).toLocaleString('en-GB')} KB`;

/** A piece of evidence in one line. The code of a file changes with its content, so that another file under the same title reads as a change. */
export function evidenceText(piece: string | EvidencePiece): string {
  if (typeof piece === 'string') return piece;
  if ('link' in piece) return `${piece.title} ${piece.link}`;
  const { title, sha256, bytes, type } = piece;
  const code = `${sha256.slice(0, 4)} ${sha256.slice(4, 8)}`.toUpperCase();
  return `${title} (${evidenceMedia[type].extension.toUpperCase()} ${kilobytes(bytes)}, ${code})`;
}
