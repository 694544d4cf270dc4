import { evidenceMedia, type EvidenceType } from '@prongsai/contracts';

const longest = 150;
/** Names that mean the same type as the one it is stored under. */
const alike: Readonly<Partial<Record<EvidenceType, readonly string[]>>> = { jpeg: ['jpeg', 'jpe', 'jfif'], text: ['text', 'log', 'md'] };

/** The last part of a name, without signs that print nothing or turn the writing round. */
export const bareName = (fileName: string): string =>
  (fileName.normalize('NFC').split(/[/\\]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '').replace(/^[\s.]+|[\s.]+$/g, '') || 'file';

/** By what its name says; a text may call itself a table of values. */
export const isNamedCsv = (fileName: string): boolean => /\.csv$/i.test(bareName(fileName));

/** A name with the extension of the type that the bytes are; `renamed` where it said another. */
export function fileNameFor(fileName: string, type: EvidenceType): { name: string; renamed: boolean } {
  const bare = bareName(fileName);
  const { extension } = evidenceMedia[type];
  const [, stem = bare, said = ''] = /^(.+)\.([^.\s]{1,10})$/.exec(bare) ?? [];
  const fits = [extension, ...(alike[type] ?? [])].includes(said.toLowerCase());
  const short = Array.from(stem).slice(0, longest).join('');
  return { name: `${short}.${fits ? said.toLowerCase() : extension}`, renamed: said !== '' && !fits };
}
