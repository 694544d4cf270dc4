import type { EvidenceType } from '@prongsai/contracts';
import { checkOffice } from './check-office.js';
import { checkPdf } from './check-pdf.js';
import { cleanImage } from './clean-image.js';
import { bareName, fileNameFor, isNamedCsv } from './file-name.js';
import { sniffType } from './sniff-type.js';

export interface CheckedFile {
  /** As they are kept: a picture is drawn anew, anything else is as it came. */
  readonly bytes: Uint8Array;
  readonly type: EvidenceType;
  readonly fileName: string;
  /** The name it came with, where that said another type than the bytes. */
  readonly renamedFrom: string | null;
}

/** Looks into a file: its bytes say what it is, and only a file that can do no more than be read is taken. Neither its name nor a header is believed. */
export async function checkFile(bytes: Uint8Array, givenName: string): Promise<CheckedFile> {
  const sniffed = await sniffType(bytes);
  const type = sniffed === 'text' && isNamedCsv(givenName) ? 'csv' : sniffed;
  const { name: fileName, renamed } = fileNameFor(givenName, type);
  return { bytes: await cleaned(bytes, type), type, fileName, renamedFrom: renamed ? bareName(givenName) : null };
}

async function cleaned(bytes: Uint8Array, type: EvidenceType): Promise<Uint8Array> {
  switch (type) {
    case 'jpeg':
    case 'png':
    case 'webp':
      return cleanImage(bytes, type);
    case 'pdf':
      await checkPdf(bytes);
      return bytes;
    case 'docx':
    case 'xlsx':
    case 'odt':
      checkOffice(bytes, type);
      return bytes;
    case 'text':
    case 'csv':
      return bytes;
  }
}
