import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { carriesOnlyData } from './attached-names.js';
import { endsAsArchive } from './ends-as-archive.js';
import { refusedFile } from './refused.js';

const inflated = promisify(inflate);
/** All that compressed objects may unpack to together. */
const maxUnpacked = 64 * 1024 * 1024;
/** What may stand behind the end of a PDF: a line end, or the padding of a scanner. */
const maxTail = 1024;
/** How far before a stream its dictionary is looked for. */
const nearby = 1024;
/** More than any document of the size taken has. */
const maxStreams = 50_000;

const name = (names: string): RegExp => new RegExp(`/(?:${names})(?=[\\s/<>\\[\\]()%]|$)`);
/** Acts when the file is opened or read. */
const active = name('JavaScript|JS|Launch|RichMedia|XFA|SubmitForm|ImportData|Movie|Sound|Rendition');
/** Long enough never to stand in a compressed picture by chance, so that they are looked for inside of streams too. */
const activeAnywhere = name('JavaScript|RichMedia|Launch|SubmitForm|ImportData');
const carrying = name('EmbeddedFiles?');
const encrypted = name('Encrypt');
const compressedObjects = name('ObjStm');

/** A name may hide letters: `/J#61vaScript` is `/JavaScript`. An address of the web in brackets has no names in it, only parts that look like them. */
const plainNames = (text: string): string =>
  text.replace(/\(https?:[^\s()<>]*\)/g, ' ').replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

interface Packed {
  readonly stream: string;
  /** It says of itself that it holds objects; otherwise it only stands close to such words. */
  readonly certain: boolean;
}

/** What stands in the file outside of streams, and the streams that hold further objects. Each sign is looked at once, however a file is made. */
function partsOf(pdf: string): { objects: string; packed: Packed[] } {
  const packed: Packed[] = [];
  const outside: string[] = [];
  let from = 0;
  for (const { index, 0: begin } of pdf.matchAll(/(?<!end)stream\r?\n/g)) {
    if (index < from) continue;
    const end = pdf.indexOf('endstream', index);
    if (end < 0 || outside.length > maxStreams) throw refusedFile('evidence-damaged');
    outside.push(pdf.slice(from, index));
    packed.push(...packedAt(pdf, index, pdf.slice(index + begin.length, end)));
    from = end + 'endstream'.length;
  }
  return { objects: plainNames([...outside, pdf.slice(from)].join(' ')), packed };
}

function packedAt(pdf: string, at: number, stream: string): Packed[] {
  const near = plainNames(pdf.slice(Math.max(0, at - nearby), at));
  if (!compressedObjects.test(near)) return [];
  return [{ stream, certain: compressedObjects.test(near.slice(Math.max(0, near.lastIndexOf('obj')))) }];
}

async function unpacked(packed: readonly Packed[]): Promise<string> {
  const texts: string[] = [];
  let room = maxUnpacked;
  for (const { stream, certain } of packed) {
    const bytes = await inflated(Buffer.from(stream, 'latin1'), { maxOutputLength: room }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_BUFFER_TOO_LARGE') throw refusedFile('evidence-unpacks-too-large');
      if (certain) throw refusedFile('evidence-damaged');
      return Buffer.alloc(0);
    });
    room = Math.max(1, room - bytes.byteLength);
    texts.push(bytes.toString('latin1'));
  }
  return plainNames(texts.join('\n'));
}

/** Refuses a PDF that is something else besides, that cannot be looked into, or that does anything but show pages and carry data. */
export async function checkPdf(bytes: Uint8Array): Promise<void> {
  const pdf = Buffer.from(bytes).toString('latin1');
  const end = pdf.lastIndexOf('%%EOF');
  if (end < 0) throw refusedFile('evidence-damaged');
  const besides = pdf.length - end > maxTail || endsAsArchive(bytes) || /<(html|script|svg|!doctype)\b/i.test(pdf.slice(0, maxTail));
  if (besides) throw refusedFile('evidence-two-kinds');
  const { objects, packed } = partsOf(pdf);
  if (encrypted.test(objects)) throw refusedFile('evidence-encrypted');
  const [whole, said] = [plainNames(pdf), `${objects}\n${await unpacked(packed)}`];
  if (active.test(said) || activeAnywhere.test(whole)) throw refusedFile('evidence-pdf-active');
  if ((carrying.test(said) || carrying.test(whole)) && !carriesOnlyData(said)) throw refusedFile('evidence-pdf-active');
}
