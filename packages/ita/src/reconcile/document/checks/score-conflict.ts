import type { Place } from '../../../document/place.js';
import { writeScore, scoresDiffer } from '../../../scoring/score.js';
import { atIndicator } from '../../check.js';
import type { Finding } from '../../finding.js';
import type { DocumentCheck, DocumentContext } from '../document-check.js';
import { indicatorMentions } from '../indicator-mentions.js';
import { averagesIn, scoreAfter } from '../score-mentions.js';
import { subjectOf } from '../subject.js';
import { plain } from '../wording.js';

interface Statement {
  score: number;
  /** In which part of the document, for people. */
  th: string;
  en: string;
  place: Place | null;
}

const reported = (no: number, { document, placeOf }: DocumentContext): Statement[] =>
  (document.indicators ?? []).flatMap((row, index) =>
    row.no === no && row.reported !== undefined
      ? [{ score: row.reported, th: 'ตารางตัวชี้วัด', en: 'the table of indicators', place: placeOf(`/indicators/${index}/reported`) }]
      : [],
  );

const underItems = (no: number, { document, placeOf }: DocumentContext): Statement[] =>
  (document.indicatorAveragesPrinted ?? []).flatMap(({ indicatorNo, average }, index) =>
    indicatorNo === no
      ? [{ score: average, th: 'ค่าเฉลี่ยใต้ตารางรายข้อ', en: 'the mean under its items', place: placeOf(`/indicatorAveragesPrinted/${index}/average`) }]
      : [],
  );

/** What running text says: of the indicator it is about, or of one it names. */
const inText = (no: number, { document, passages, framework }: DocumentContext): Statement[] => {
  const marks = [framework.passMark, document.threshold, document.target];
  return passages.flatMap(({ where, text, place }): Statement[] => {
    const line = plain(text);
    const own = subjectOf(where, document) === no ? averagesIn(text) : [];
    const named = indicatorMentions(text, framework).flatMap((mention) => {
      const score = (mention.named ?? mention.no) === no ? scoreAfter(line.slice(mention.index + 'ตัวชี้วัด'.length)) : null;
      return score === null ? [] : [score];
    });
    const measure = where.startsWith('measure:');
    return [...own, ...named]
      .filter((score) => !marks.includes(score))
      .map((score) => ({
        score,
        th: measure ? `มาตรการ ${where.slice('measure:'.length)}` : 'บทวิเคราะห์',
        en: measure ? `measure ${where.slice('measure:'.length)}` : 'the analysis',
        place,
      }));
  });
};

const distinct = (statements: readonly Statement[]): Statement[] =>
  statements.filter((statement, index) => statements.findIndex((other) => !scoresDiffer(other.score, statement.score)) === index);

/** One score with several values: the table of indicators, the mean under the items, and what the texts quote. */
export const scoreConflict: DocumentCheck = (context): Finding[] =>
  context.framework.indicators.flatMap(({ no }): Finding[] => {
    const values = distinct([...reported(no, context), ...underItems(no, context), ...inText(no, context)]);
    const [first, second] = values;
    if (first === undefined || second === undefined) return [];
    const list = (language: 'th' | 'en'): string => values.map((value) => `${writeScore(value.score)} (${value[language]})`).join(', ');
    const known = context.document.indicators?.find((row) => row.no === no)?.reported;
    return [
      {
        code: 'score-conflict',
        severity: 'warning',
        where: atIndicator(no),
        printed: values.map(({ score }) => writeScore(score)).join(', '),
        expected: known === undefined ? null : writeScore(known),
        source: second.place ?? first.place,
        message: { th: `คะแนนตัวชี้วัดที่ ${no} มีหลายค่าในเอกสาร: ${list('th')}`, en: `Indicator ${no} has several scores in the document: ${list('en')}` },
        remedy: { th: 'ใช้คะแนนที่ประกาศในระบบ ITAS ค่าเดียวทั้งเอกสาร', en: 'Use the one score published in ITAS throughout' },
      },
    ];
  });
