import { Document, Packer, type FileChild } from 'docx';
import { zipOf } from '../zip.fixture.js';

type DocumentOptions = Omit<ConstructorParameters<typeof Document>[0], 'sections'>;

/** A document as a word processor saves it. */
export const docxOf = (children: readonly FileChild[], options: DocumentOptions = {}): Promise<Buffer> =>
  Packer.toBuffer(new Document({ ...options, sections: [{ children: [...children] }] }));

const namespaces = ['w', 'w14', 'mc', 'wps', 'v', 'm'].map((prefix) => `xmlns:${prefix}="urn:${prefix}"`).join(' ');

/** The XML of a document around a body. */
export const documentXml = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`;

/** A document with a body in its own XML, for what old and other programs write. */
export const rawDocx = (body: string, members: Record<string, string> = {}): Buffer =>
  zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': documentXml(body), ...members });
