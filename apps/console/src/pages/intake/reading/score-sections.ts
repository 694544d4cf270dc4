import type { ReadDocument } from '@prongsai/contracts';
import { groupBy } from '../../../shared/group-by.js';
import type { Label, ReadGroup, ReadRow } from './read-row.js';
import { linesRow, textRow, yearRow } from './text-row.js';

/** Where the document names no pass mark of its own. */
const usualPassMark = 85;

type Scored = { holder: string; field?: string; code: string; label: Label; printed?: string | undefined; value: number | undefined };

const scoreRow = (document: ReadDocument, { holder, field, code, label, printed, value }: Scored): ReadRow => ({
  holder,
  pointer: field === undefined ? holder : `${holder}/${field}`,
  kind: 'score',
  code,
  label,
  printed: printed ?? null,
  value: value ?? null,
  low: value !== undefined && value < (document.threshold ?? usualPassMark),
});

const years = ['result', 'measures', 'analysis', 'report'] as const;
const extremes = [['highestPrinted', 'highest'], ['lowestPrinted', 'lowest']] as const;

const extremeRows = (document: ReadDocument): ReadRow[] =>
  extremes.flatMap(([field, key]) => {
    const extreme = document[field];
    if (!extreme) return [];
    const score = scoreRow(document, { holder: `/${field}/score`, code: '', label: { key: `value.${key}Score` }, value: extreme.score });
    return [...textRow(`/${field}/name`, `value.${key}Name`, extreme.name), score];
  });

/** The agency, the years and the whole: what is read first. */
export function overviewGroups(document: ReadDocument): ReadGroup[] {
  const { agency, fiscalYears, overall, gradesPrinted, threshold, target } = document;
  const score = (field: 'overall' | 'threshold' | 'target', value: number | undefined) =>
    value === undefined ? [] : [scoreRow(document, { holder: `/${field}`, code: '', label: { key: `value.${field}` }, value })];
  const rows = [
    ...textRow('/documentTitle', 'value.documentTitle', document.documentTitle),
    ...(['name', 'district', 'province'] as const).flatMap((field) => textRow(`/agency/${field}`, `value.${field}`, agency?.[field])),
    ...years.flatMap((field) => yearRow(`/fiscalYears/${field}`, `value.year.${field}`, fiscalYears[field])),
    ...score('overall', overall),
    ...textRow('/grade', 'value.grade', document.grade),
    ...(new Set(gradesPrinted).size > 1 ? linesRow('/gradesPrinted', 'value.gradesPrinted', gradesPrinted) : []),
    ...(document.instruments ?? []).map(({ instrument, labelAsPrinted, reported }, at) =>
      scoreRow(document, { holder: `/instruments/${at}`, field: 'reported', code: '', label: { text: labelAsPrinted.includes(instrument) ? labelAsPrinted : `${instrument} ${labelAsPrinted}` }, value: reported }),
    ),
    ...extremeRows(document),
    ...score('threshold', threshold).map((row) => ({ ...row, low: false })),
    ...score('target', target).map((row) => ({ ...row, low: false })),
    ...textRow('/meetingDateText', 'value.meetingDate', document.meetingDateText),
    ...textRow('/preparedBy', 'value.preparedBy', document.preparedBy),
  ];
  return rows.length > 0 ? [{ label: null, rows }] : [];
}

export function indicatorGroups(document: ReadDocument): ReadGroup[] {
  const indicators = (document.indicators ?? []).map(({ no, noAsPrinted, name, reported }, at) =>
    scoreRow(document, { holder: `/indicators/${at}`, field: 'reported', code: String(no), label: { text: name }, printed: noAsPrinted, value: reported }),
  );
  const parts = (document.subIndicators ?? []).map(({ no, name, reported }, at) =>
    scoreRow(document, { holder: `/subIndicators/${at}`, field: 'reported', code: no, label: name ? { text: name } : { key: 'value.subIndicator', params: { no } }, value: reported }),
  );
  const means = (document.indicatorAveragesPrinted ?? []).map(({ indicatorNo, average }, at) =>
    scoreRow(document, { holder: `/indicatorAveragesPrinted/${at}`, field: 'average', code: String(indicatorNo), label: { key: 'value.average', params: { no: indicatorNo } }, value: average }),
  );
  return [indicators, parts, means].filter((rows) => rows.length > 0).map((rows) => ({ label: null, rows }));
}

export function itemGroups(document: ReadDocument): ReadGroup[] {
  const items = (document.items ?? []).map((item, at) => ({ item, at }));
  return [...groupBy(items, ({ item }) => item.indicatorNo)].map(([no, members]) => ({
    label: { key: 'group.indicator', params: { no, name: document.indicators?.find((one) => one.no === no)?.name ?? '' } },
    rows: members.map(({ item, at }) =>
      scoreRow(document, { holder: `/items/${at}`, field: 'score', code: item.code, label: { text: item.text }, printed: item.codeAsPrinted, value: item.score }),
    ),
  }));
}
