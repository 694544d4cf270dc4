import type { Finding, Place, PrintedDocument } from '@prongsai/ita';

type Language = 'th' | 'en';

const severities: Record<Finding['severity'], Record<Language, string>> = {
  error: { th: 'ผิด', en: 'error' },
  warning: { th: 'ควรตรวจ', en: 'check' },
  info: { th: 'ทราบ', en: 'note' },
};

/** Where in the file, for people: `หน้า 3 บรรทัด 12`. */
const placeText = (place: Place | null | undefined, language: Language): string => {
  const th = language === 'th';
  if (place === null || place === undefined) return '';
  switch (place.kind) {
    case 'text':
      return th ? `บรรทัด ${place.line}` : `line ${place.line}`;
    case 'page':
      return th ? `หน้า ${place.page} บรรทัด ${place.line}` : `page ${place.page}, line ${place.line}`;
    case 'cell':
      return `${place.sheet === '' ? '' : `${place.sheet}!`}${place.cell}`;
    case 'paragraph':
      return th ? `ย่อหน้า ${place.paragraph}` : `paragraph ${place.paragraph}`;
    case 'table':
      return th ? `ตาราง ${place.table} แถว ${place.row} ช่อง ${place.column}` : `table ${place.table}, row ${place.row}, column ${place.column}`;
  }
};

const score = (value: number | undefined): string => (value === undefined ? '-' : value.toFixed(2));

const yearNames: Record<keyof PrintedDocument['fiscalYears'], Record<Language, string>> = {
  result: { th: 'ผลปี', en: 'result of' },
  analysis: { th: 'วิเคราะห์ผลปี', en: 'analysis of' },
  measures: { th: 'มาตรการปี', en: 'measures of' },
  report: { th: 'รายงานปี', en: 'report on' },
};

const headLines = ({ documentTitle, agency, fiscalYears, overall, grade }: PrintedDocument, language: Language): string[] => {
  const kinds = Object.keys(yearNames) as (keyof typeof yearNames)[];
  const years = kinds.flatMap((kind) => (fiscalYears[kind] === undefined ? [] : [`${yearNames[kind][language]} ${fiscalYears[kind]}`]));
  const where = [agency?.name, agency?.district, agency?.province].filter((part) => part !== undefined);
  return [documentTitle ?? '', where.join(' '), years.join(', '), overall === undefined && grade === undefined ? '' : `${score(overall)} ${grade ?? ''}`].filter((line) => line.trim() !== '');
};

const bodyLines = ({ indicators, items, analysis, measures, reports, agencies }: PrintedDocument, language: Language): string[] => {
  const counts: [string, string, number | undefined][] = [
    ['ข้อ', 'items', items?.length],
    ['บทวิเคราะห์', 'analyses', analysis?.length],
    ['มาตรการ', 'measures', measures?.length],
    ['รายงาน', 'reports', reports?.length],
    ['หน่วยงาน', 'agencies', agencies?.length],
  ];
  return [
    ...(indicators ?? []).map(({ no, name, reported }) => `${String(no).padStart(3)} ${score(reported).padStart(6)}  ${name}`),
    ...(measures ?? []).map(({ title, responsibleText, periodText }, index) => `  ${index + 1}. ${title} | ${responsibleText ?? '-'} | ${periodText ?? '-'}`),
    counts.flatMap(([th, en, count]) => (count === undefined ? [] : [`${language === 'th' ? th : en} ${count}`])).join(', '),
  ];
};

const findingLines = (finding: Finding, language: Language): string[] => [
  `${severities[finding.severity][language]}  ${finding.code}  ${finding.where}  ${placeText(finding.source, language)}`.trimEnd(),
  `    ${finding.message[language]}`,
  `    ${finding.remedy[language]}`,
];

/** What was read and found, for people. */
export const toText = (document: PrintedDocument, findings: readonly Finding[], language: Language): string =>
  [...headLines(document, language), '', ...bodyLines(document, language), '', ...findings.flatMap((finding) => findingLines(finding, language))].join('\n');
