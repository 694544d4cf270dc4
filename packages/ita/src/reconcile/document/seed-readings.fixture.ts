import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DocumentReading, Passage, PassageField, PrintedDocument } from '../../document/printed-document.js';
import type { Place } from '../../document/place.js';
import { atItem } from '../check.js';
import { atMeasure, atReport } from './measure-number.js';
import { compact } from './wording.js';

const folder = fileURLToPath(new URL('../../../../../../shared/seeds-data', import.meta.url));
const at = (line: number): Place => ({ kind: 'text', line, start: 0, end: 0 });

type Text = [where: string, field: PassageField, text: string | undefined];

const ofMeasures = (document: PrintedDocument): Text[] =>
  (document.measures ?? []).flatMap((measure, index): Text[] => {
    const where = atMeasure(document, index);
    return [
      [where, 'measure-title', measure.title],
      [where, 'measure-analysis', measure.analysis],
      [where, 'steps', (measure.steps ?? []).join('\n')],
      [where, 'responsible', measure.responsibleText],
      [where, 'period', measure.periodText],
      [where, 'follow-up', measure.followUp],
    ];
  });

const ofReports = (document: PrintedDocument): Text[] =>
  (document.reports ?? []).flatMap((report): Text[] => {
    const where = atReport(document, report);
    return [
      [where, 'indicator', report.title],
      [where, 'guidance', (report.guidance ?? []).join('\n')],
      [where, 'responsible', report.responsibleText],
      [where, 'summary', (report.summary ?? []).join('\n')],
      [where, 'outcome', (report.outcome ?? []).join('\n')],
    ];
  });

const ofResult = (document: PrintedDocument): Text[] => [
  ...(document.indicators ?? []).map(({ no, name }): Text => [`indicator:${no}`, 'indicator', name]),
  ...(document.items ?? []).map(({ code, part, text }): Text => [atItem(code, part), 'item', text]),
  ...(document.analysis ?? []).map(({ indicatorNo, text }): Text => [`indicator:${indicatorNo}`, 'analysis', text]),
  ...(document.instruments ?? []).map(({ labelAsPrinted }): Text => ['overall', 'text', labelAsPrinted]),
  ...(document.suggestions ?? []).map(({ text }): Text => ['file', 'suggestion', text]),
];

/** Whether most of a text stands in another, piece by piece: a cell with its list markers is held by its steps. */
const holds = (held: string, text: string): boolean => {
  const pieces = compact(text).match(/.{1,12}/g) ?? [];
  return pieces.filter((piece) => held.includes(piece)).length * 2 > pieces.length;
};

/** The lines of the raw text that none of the values holds. */
const rest = (document: PrintedDocument, known: readonly Text[]): Text[] => {
  const held = known.map(([, , text = '']) => compact(text)).join('\n');
  return readFileSync(join(folder, document.source.file), 'utf8')
    .split(/[\n\t|]/)
    .map((text) => text.replace(/<[^>]*>|[*#]/g, '').trim())
    .filter((text) => text !== '' && !(text.length > 150 ? holds(held, text) : held.includes(compact(text))))
    .map((text): Text => ['file', text.length < 80 ? 'heading' : 'text', text]);
};

/** The transcribed source documents by their names, where the shared folder is there. */
export const seedReadings = (): Map<string, DocumentReading> => {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json') && !name.startsWith('known')) : [];
  return new Map(
    names.map((name) => {
      const document = { ...(JSON.parse(readFileSync(join(folder, name), 'utf8')) as PrintedDocument), provenance: {} };
      const texts = [...ofResult(document), ...ofMeasures(document), ...ofReports(document)];
      const passages = [...texts, ...rest(document, texts)].flatMap(([where, field, text], index): Passage[] =>
        text === undefined || text === '' ? [] : [{ where, field, text, place: at(index + 1) }],
      );
      return [name.replace('.json', ''), { document, passages }];
    }),
  );
};
