import { reconcileDocument } from '@prongsai/ita';
import { withAttached } from './attached/with-attached.js';
import { fileFindings } from './file-findings.js';
import { toContent } from './formats/to-content.js';
import { readProvinceSheet } from './province/index.js';
import type { FileReading } from './reading.js';
import { thaiRegister } from './register/index.js';
import { understand } from './understand/understand.js';

/** Reads a file: what is in it, what that says, and what is wrong with it. @throws FileRefused and nothing else */
export const readBytes = async (bytes: Uint8Array, fileName: string): Promise<FileReading> => {
  const content = await toContent(bytes, fileName);
  const ofFile = fileFindings(content.notes);
  const province = readProvinceSheet(content, fileName);
  if (province !== null) {
    return { content, document: province.document, passages: [], findings: [...ofFile, ...province.findings], province };
  }
  const reading = withAttached(understand(content, fileName), content);
  return { content, ...reading, findings: [...ofFile, ...reconcileDocument(reading, { register: await thaiRegister() })], province: null };
};
