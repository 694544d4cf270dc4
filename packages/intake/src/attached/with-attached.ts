import type { DocumentMeasure, DocumentReading, Place, PrintedDocument } from '@prongsai/ita';
import type { FileContent } from '../blocks.js';
import { splitResponsible } from '../understand/lists/split-responsible.js';
import { readMeasurePeriod } from '../understand/period.js';
import { isFacts, type AttachedFacts } from './facts-shape.js';
import { rowsOfMeasures } from './measure-rows.js';
import { isSaid } from './said-on-pages.js';
import { keyOf, rowsOf, type Row } from './text-layer.js';

const withReadings = (measure: DocumentMeasure, read: DocumentMeasure | undefined, year: number | undefined): DocumentMeasure => ({
  ...(read?.indicatorNos === undefined ? {} : { indicatorNos: read.indicatorNos }),
  ...measure,
  ...(measure.responsibleText === undefined ? {} : { responsible: splitResponsible(measure.responsibleText) }),
  ...(measure.periodText === undefined ? {} : readMeasurePeriod(measure.periodText, year)),
});

/** So much of a text is looked for to tell where it stands. */
const looked = 16;

const placeOf = (rows: readonly Row[], text: string, beside?: string): Place | null => {
  const key = keyOf(text).slice(0, looked);
  const near = beside === undefined ? rows : rows.filter(({ pieces }) => pieces.some((piece) => piece.key.includes(keyOf(beside))));
  return near.flatMap(({ pieces }) => pieces).find((piece) => piece.key.includes(key))?.place ?? null;
};

type Places = Record<string, Place>;

const mark = (places: Places, pointer: string, place: Place | null): void => {
  if (place !== null) places[pointer] = place;
};

const scorePlaces = (facts: AttachedFacts, rows: readonly Row[], places: Places): void => {
  const score = (value: number | undefined): string => value?.toFixed(2) ?? '';
  facts.instruments?.forEach(({ labelAsPrinted, reported }, at) => {
    mark(places, `/instruments/${at}/labelAsPrinted`, placeOf(rows, labelAsPrinted));
    mark(places, `/instruments/${at}/reported`, placeOf(rows, score(reported), labelAsPrinted));
  });
  facts.indicators?.forEach(({ name, reported }, at) => {
    mark(places, `/indicators/${at}/name`, placeOf(rows, name, reported === undefined ? undefined : score(reported)));
    if (reported !== undefined) mark(places, `/indicators/${at}/reported`, placeOf(rows, score(reported), name));
  });
  facts.items?.forEach(({ codeAsPrinted, text, score: value }, at) => {
    mark(places, `/items/${at}/codeAsPrinted`, placeOf(rows, codeAsPrinted, text));
    mark(places, `/items/${at}/text`, placeOf(rows, text, codeAsPrinted));
    mark(places, `/items/${at}/score`, placeOf(rows, score(value), text));
  });
  facts.analysis?.forEach(({ text }, at) => mark(places, `/analysis/${at}/text`, placeOf(rows.filter(({ table }) => !table), text)));
};

const measurePlaces = ({ measures = [], reports = [] }: AttachedFacts, rows: readonly Row[], places: Places): void => {
  const own = rowsOfMeasures(rows, measures);
  measures.forEach((measure, at) => {
    const mine = own?.[at] ?? [];
    for (const field of ['title', 'analysis', 'responsibleText', 'periodText', 'followUp'] as const) {
      const text = measure[field];
      if (text !== undefined) mark(places, `/measures/${at}/${field}`, placeOf(mine, text));
    }
    mark(places, `/measures/${at}/steps`, placeOf(mine, measure.steps?.[0] ?? ''));
    const report = reports[at];
    if (report === undefined) return;
    mark(places, `/reports/${at}/summary`, placeOf(mine, report.summary?.[0] ?? ''));
    mark(places, `/reports/${at}/outcome`, placeOf(mine, report.outcome?.[0] ?? ''));
    mark(places, `/reports/${at}/status`, mine[0]?.pieces.at(-1)?.place ?? null);
  });
};

const replaced = ['instruments', 'indicators', 'items', 'analysis', 'measures', 'reports'] as const;

/** The places that were read, but for those of lists that are replaced by what was attached. */
const placesOf = (read: PrintedDocument, facts: AttachedFacts, rows: readonly Row[]): Places => {
  const lists = replaced.filter((list) => facts[list] !== undefined);
  const kept = Object.entries(read.provenance).filter(([pointer]) => !lists.some((list) => pointer.startsWith(`/${list}/`)));
  const places: Places = Object.fromEntries(kept);
  scorePlaces(facts, rows, places);
  measurePlaces(facts, rows, places);
  return places;
};

/**
 * A document of ours carries its facts beside its pages, in the very words that it was given. They are taken where the pages say the
 * same; a file whose pages say something else is read by its pages alone.
 */
export const withAttached = (reading: DocumentReading, content: FileContent): DocumentReading => {
  const { attached } = content;
  if (!isFacts(attached)) return reading;
  const rows = rowsOf(content);
  if (!isSaid(attached, reading, rows)) return reading;
  const { document, passages } = reading;
  const { measures, reports, ...others } = attached;
  const year = attached.fiscalYears.measures;
  const merged: PrintedDocument = {
    ...document,
    ...others,
    source: { ...document.source, kind: attached.source.kind },
    agency: { ...document.agency, ...attached.agency, name: attached.agency?.name ?? '' },
    ...(measures === undefined ? {} : { measures: measures.map((measure, at) => withReadings(measure, document.measures?.[at], year)) }),
    ...(reports === undefined
      ? {}
      : {
          reports: reports.map((report, at) => {
            const scores = document.reports?.[at]?.outcomeScores;
            return scores === undefined ? report : { ...report, outcomeScores: scores };
          }),
        }),
    provenance: placesOf(document, attached, rows),
  };
  return { document: merged, passages };
};
