import type { Place } from '../../../document/place.js';
import type { Indicator } from '../../../frameworks/framework.js';
import { atIndicator } from '../../check.js';
import type { Finding } from '../../finding.js';
import type { DocumentCheck, DocumentContext } from '../document-check.js';
import { headedMentions, nameAtStart } from '../indicator-mentions.js';
import { compact } from '../wording.js';

interface Spelling {
  name: string;
  place: Place | null;
}

/** `… ในเรื่อง - การใช้งบประมาณ พบว่า …`: what an analysis calls its indicator. */
const subjectOf = (text: string): string => compact(text).replace(/^.*?ในเรื่อง/, '');

const inAnalyses = (no: number, { document, framework, placeOf }: DocumentContext): Spelling[] =>
  (document.analysis ?? []).flatMap(({ indicatorNo, text }, index): Spelling[] => {
    const known = indicatorNo === no ? nameAtStart(subjectOf(text), framework) : null;
    return known?.no === no ? [{ name: known.text, place: placeOf(`/analysis/${index}/text`) }] : [];
  });

const spellingsOf = (no: number, context: DocumentContext): Spelling[] => {
  const { document, passages, framework, placeOf } = context;
  const rows = (document.indicators ?? []).flatMap((row, index): Spelling[] => {
    const known = row.no === no ? nameAtStart(row.name, framework) : null;
    return known?.no === no ? [{ name: known.text, place: placeOf(`/indicators/${index}/name`) }] : [];
  });
  const mentioned = passages.flatMap(({ text, place }) =>
    headedMentions(text, framework).flatMap(({ named, name }): Spelling[] => (named === no && name !== null ? [{ name, place }] : [])),
  );
  return [...rows, ...inAnalyses(no, context), ...mentioned];
};

const finding = ({ no, name }: Indicator, spellings: readonly Spelling[], others: readonly Spelling[]): Finding => {
  const printed = [...new Set(others.map((spelling) => spelling.name))].join(', ');
  const several = spellings.some((spelling) => spelling.name === compact(name.th)) || new Set(others.map((spelling) => spelling.name)).size > 1;
  return {
    code: 'indicator-name-wrong',
    severity: 'info',
    where: atIndicator(no),
    printed,
    expected: name.th,
    source: others[0]?.place ?? null,
    message: several
      ? {
          th: `เอกสารเรียกตัวชี้วัดที่ ${no} หลายชื่อ: ${printed} กับชื่อมาตรฐาน “${name.th}”`,
          en: `The document calls indicator ${no} by several names: ${printed} beside the standard “${name.th}”`,
        }
      : {
          th: `เอกสารเรียกตัวชี้วัดที่ ${no} ว่า ${printed} ต่างจากชื่อมาตรฐาน “${name.th}”`,
          en: `The document calls indicator ${no} ${printed}; its standard name is “${name.th}”`,
        },
    remedy: { th: 'ใช้ชื่อมาตรฐานชื่อเดียวตลอดเอกสาร', en: 'Use the one standard name throughout' },
  };
};

/** Short and long forms of an indicator's name, in its row, its headings and its analysis. They are understood, but are not the name. */
export const indicatorSpelling: DocumentCheck = (context): Finding[] =>
  context.framework.indicators.flatMap((indicator): Finding[] => {
    const spellings = spellingsOf(indicator.no, context);
    const others = spellings.filter(({ name }) => name !== compact(indicator.name.th));
    return others.length === 0 ? [] : [finding(indicator, spellings, others)];
  });
