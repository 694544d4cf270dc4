import { deflateSync } from 'node:zlib';
import { strToU8, zipSync, type Zippable } from 'fflate';
import sharp from 'sharp';

const contentTypes = (part: string, type: string, more = '') =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/>${more}</Types>`;

/** A document of a text processor; `more` stands beside its parts. */
export const aDocx = (more: Zippable = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(contentTypes('/word/document.xml', 'wordprocessingml.document')),
    'word/document.xml': strToU8('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>รายงานการประชุม</w:t></w:r></w:p></w:body></w:document>'),
    ...more,
  });

export const anXlsx = (more: Zippable = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(contentTypes('/xl/workbook.xml', 'spreadsheetml.sheet')),
    'xl/workbook.xml': strToU8('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'),
    ...more,
  });

export const anOdt = (more: Zippable = {}): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8('<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'),
    ...more,
  });

/** A PDF of one empty page; `objects` stand beside its own, `catalog` inside its root. */
export const aPdf = ({ catalog = '', objects = '', head = '', tail = '' } = {}): Uint8Array =>
  Buffer.from(
    `${head}%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalog} >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n` +
      `3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n${objects}trailer\n<< /Root 1 0 R /Size 9 >>\n%%EOF\n${tail}`,
    'latin1',
  );

/** Objects packed into a stream, as newer programs write them. */
export const packedObjects = (text: string): string => `8 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n${deflateSync(Buffer.from(text)).toString('latin1')}\nendstream\nendobj\n`;

export interface Drawn {
  readonly width?: number;
  readonly height?: number;
  readonly type?: 'jpeg' | 'png' | 'webp';
}

/** A picture, red on its left and blue on its right. */
export async function aPicture({ width = 64, height = 32, type = 'jpeg' }: Drawn = {}): Promise<Buffer> {
  const half = { width: width / 2, height, channels: 3 as const };
  const blue = await sharp({ create: { ...half, background: '#0000ff' } }).png().toBuffer();
  return sharp({ create: { width, height, channels: 3, background: '#ff0000' } })
    .composite([{ input: blue, left: width / 2, top: 0 }])
    .toFormat(type)
    .toBuffer();
}

/** The same as a telephone would write it: where it was taken, by which machine, and which way it was held. */
export async function aPhotoWithPlace({ orientation = 1, type = 'jpeg' }: { orientation?: number; type?: Drawn['type'] } = {}): Promise<Buffer> {
  return sharp(await aPicture(type ? { type } : {}))
    .withExif({
      IFD0: { Make: 'Telephone', Model: 'Secret Model', ImageDescription: 'taken at home' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '16/1 4/1 30/1', GPSLongitudeRef: 'E', GPSLongitude: '103/1 0/1 15/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description about="secret person"/></rdf:RDF></x:xmpmeta>')
    .withMetadata({ orientation })
    .toFormat(type)
    .toBuffer();
}

const crcTable = Array.from({ length: 256 }, (_, n) => Array.from({ length: 8 }).reduce<number>((c) => (c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1), n));
const crc = (bytes: Uint8Array): number => (bytes.reduce((c, byte) => (crcTable[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;

function pngChunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc(named));
  return Buffer.concat([length, named, sum]);
}

/** A few kilobytes that draw as many pixels as they please. */
export function aPictureBomb(side: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([1, 0], 8);
  const lines = deflateSync(Buffer.alloc((Math.ceil(side / 8) + 1) * side));
  return Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), pngChunk('IHDR', head), pngChunk('IDAT', lines), pngChunk('IEND', Buffer.alloc(0))]);
}
