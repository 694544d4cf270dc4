import { auditSentence } from '@prongsai/contracts';
import { formatThaiDate } from '@prongsai/thai';
import { shortCode, type ChainedEntry, type PackData } from '@prongsai/trail';
import { element } from './element.js';
import { thaiInstant, words } from './words.js';

const code = (hash: string): HTMLElement => element('span', 'code', shortCode(hash));

function table(heads: readonly string[], rows: readonly HTMLElement[]): HTMLElement {
  const head = element('tr', '', ...heads.map((text) => element('th', '', text)));
  return element('div', 'scroll', element('table', '', element('thead', '', head), element('tbody', '', ...rows)));
}

const cells = (className: string, ...children: readonly (Node | string)[]): HTMLElement =>
  element('tr', className, ...children.map((child) => element('td', '', child)));

const sentenceOf = ({ action, detail, detailSalt }: ChainedEntry): string =>
  `${auditSentence(action, detail).th}${detailSalt === null ? ` ${words.erased}` : ''}`;

export const entriesTable = ({ entries, positions }: PackData, faulty: ReadonlySet<number>): HTMLElement =>
  table(
    [words.no, words.at, words.by, words.sentence, words.entryCode],
    entries.map((entry) => {
      const by = entry.positionId === null ? words.system : (positions[entry.positionId]?.th ?? entry.positionId);
      return cells(faulty.has(entry.no) ? 'bad' : '', String(entry.no), thaiInstant(entry.at), by, sentenceOf(entry), code(entry.hash));
    }),
  );

export const anchorsTable = ({ anchors }: PackData): HTMLElement =>
  table([words.day, words.no, words.entryCode], anchors.map(({ day, no, hash }) => cells('', formatThaiDate(day, 'short'), String(no), code(hash))));

/** Links beside this page; they open where the pack was unpacked. */
export const filesTable = ({ files }: PackData): HTMLElement =>
  table(
    [words.file, words.entryCode],
    files.map(({ path, title, sha256 }) => {
      const link = document.createElement('a');
      link.href = path.split('/').map(encodeURIComponent).join('/');
      link.textContent = title.th;
      return cells('', link, code(sha256));
    }),
  );
