import type { Pdfium } from './pdfium.js';

/** Under this name a document carries its own facts. */
export const attachmentName = 'prongsai-document.json';
const largest = 4_000_000;

const fileOf = (pdf: Pdfium, attachment: number): Uint8Array | null => {
  const [size = 0] = pdf.numbers('integer', (length) => pdf.call._FPDFAttachment_GetFile(attachment, 0, 0, length)) ?? [];
  if (size <= 0 || size > largest) return null;
  const buffer = pdf.call._malloc(size);
  try {
    const got = pdf.numbers('integer', (length) => pdf.call._FPDFAttachment_GetFile(attachment, buffer, size, length));
    return got === null ? null : pdf.bytesAt(buffer, size);
  } finally {
    pdf.call._free(buffer);
  }
};

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
};

/** The facts that a document carries about itself; `undefined` where there are none. Anybody can write them. */
export const attachedFacts = (pdf: Pdfium, document: number): unknown => {
  const count = pdf.call._FPDFDoc_GetAttachmentCount(document);
  for (let index = 0; index < count; index += 1) {
    const attachment = pdf.call._FPDFDoc_GetAttachment(document, index);
    if (attachment === 0 || pdf.text((buffer, size) => pdf.call._FPDFAttachment_GetName(attachment, buffer, size)) !== attachmentName) continue;
    const bytes = fileOf(pdf, attachment);
    return bytes === null ? undefined : parsed(bytes);
  }
  return undefined;
};
