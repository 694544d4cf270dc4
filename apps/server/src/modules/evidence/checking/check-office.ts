import { strFromU8, unzipSync } from 'fflate';
import { endsAsArchive } from './ends-as-archive.js';
import { refusedFile } from './refused.js';

const maxEntries = 5000;
const maxUnpacked = 200 * 1024 * 1024;
const maxRelations = 1024 * 1024;

const body = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml', odt: 'content.xml' } as const;
export type OfficeType = keyof typeof body;

/** Macros, controls, objects of other programs, programs. */
const active = /(^|\/)(vbaProject\.bin|activeX\/.*|embeddings\/.*\.(bin|docm|xlsm|pptm)|macrosheets\/.*|Basic\/.*|Scripts\/.*|Object [^/]+)$|\.(exe|dll|jar|js|vbs|hta|lnk|bat|cmd|ps1|scr|msi|com)$/i;
/** Where a document says what it fetches when it is opened. */
const relations = /(^|\/)_rels\/(settings|document|workbook)\.xml\.rels$/;
const fetched = /(attachedTemplate|oleObject|subDocument|frame)["']/;
const fetches = (said: string): boolean => said.split('>').some((tag) => /TargetMode\s*=\s*["']External["']/.test(tag) && fetched.test(tag));

interface Listed {
  readonly name: string;
  readonly originalSize: number;
}

/** The directory of the archive; of the files only those are unpacked that say what is fetched. */
function look(bytes: Uint8Array): { listed: Listed[]; said: string } {
  const listed: Listed[] = [];
  try {
    const opened = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        listed.push({ name, originalSize });
        return relations.test(name) && originalSize <= maxRelations;
      },
    });
    return { listed, said: Object.values(opened).map((content) => strFromU8(content)).join('\n') };
  } catch {
    throw refusedFile('evidence-damaged');
  }
}

/** Refuses an Office document that is something else besides, unpacks without end, or acts by itself. */
export function checkOffice(bytes: Uint8Array, type: OfficeType): void {
  if (!endsAsArchive(bytes)) throw refusedFile('evidence-two-kinds');
  const { listed, said } = look(bytes);
  const names = listed.map(({ name }) => name);
  if (!names.includes(body[type])) throw refusedFile('evidence-damaged');
  if (listed.length > maxEntries || listed.reduce((sum, { originalSize }) => sum + originalSize, 0) > maxUnpacked) {
    throw refusedFile('evidence-unpacks-too-large');
  }
  if (new Set(names).size < names.length || names.some((name) => name.startsWith('/') || name.split(/[/\\]/).includes('..'))) {
    throw refusedFile('evidence-two-kinds');
  }
  if (names.some((name) => active.test(name)) || fetches(said)) throw refusedFile('evidence-office-active');
}
