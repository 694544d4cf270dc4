import type { Place } from '../../../document/place.js';
import { indicatorOf } from '../../../frameworks/framework-for.js';
import { atIndicator } from '../../check.js';
import type { Finding } from '../../finding.js';
import type { DocumentCheck, DocumentContext } from '../document-check.js';
import { headedMentions, type IndicatorMention } from '../indicator-mentions.js';
import { compact, excerpt } from '../wording.js';

/** Numbering that starts again with each instrument: harmless to read, wrong to quote. */
const restarted = ({ document, framework, placeOf }: DocumentContext): Finding[] =>
  (document.indicators ?? []).flatMap(({ no, noAsPrinted }, index): Finding[] => {
    const name = indicatorOf(framework, no)?.name.th;
    if (noAsPrinted === undefined || name === undefined || !/^\d+\.?$/.test(compact(noAsPrinted)) || Number.parseInt(compact(noAsPrinted), 10) === no)
      return [];
    return [
      {
        code: 'indicator-number-wrong',
        severity: 'info',
        where: atIndicator(no),
        printed: `${noAsPrinted} ${name}`,
        expected: `${no} ${name}`,
        source: placeOf(`/indicators/${index}/noAsPrinted`, `/indicators/${index}/name`),
        message: {
          th: `เอกสารให้หมายเลข ${noAsPrinted} แก่ “${name}” ซึ่งเป็นตัวชี้วัดที่ ${no}`,
          en: `The document numbers “${name}” ${noAsPrinted}; it is indicator ${no}`,
        },
        remedy: { th: `ใช้หมายเลข ${no} ตามลำดับตัวชี้วัดทั้งสิบ`, en: `Number it ${no}, as the ten indicators are counted` },
      },
    ];
  });

interface Numbered extends IndicatorMention {
  text: string;
  place: Place | null;
}

const mentionsOf = ({ document, passages, framework, placeOf }: DocumentContext): Numbered[] => {
  const headings = (document.measures ?? []).map(({ headingAsPrinted = '' }, index) => ({
    text: headingAsPrinted,
    place: placeOf(`/measures/${index}/headingAsPrinted`, `/measures/${index}/title`),
  }));
  return [...headings, ...passages].flatMap(({ text, place }) => headedMentions(text, framework).map((mention) => ({ ...mention, text, place })));
};

/** Issues may have numbers of their own: they count as indicators where most of them bear the number of the indicator they name. */
const countsIndicators = (mentions: readonly Numbered[]): boolean => {
  const issues = mentions.filter(({ label, named }) => label === 'ประเด็น' && named !== null);
  return issues.filter(({ no, named }) => no === named).length * 2 > issues.length;
};

/** 1 for indicator 6, the first of EIT: its number where the numbering starts again with each instrument. */
const placeInInstrument = (no: number, { framework }: DocumentContext): number => {
  const instrument = indicatorOf(framework, no)?.instrument;
  return framework.indicators.filter((indicator) => indicator.instrument === instrument && indicator.no <= no).length;
};

/** A number beside the name of another indicator, in a heading or in running text. The name is trusted over the number. */
const contradicted = (context: DocumentContext): Finding[] => {
  const mentions = mentionsOf(context);
  const issuesCount = countsIndicators(mentions);
  return mentions.flatMap(({ label, no, named, name, text, place }): Finding[] => {
    const restarts =
      named !== null && no === placeInInstrument(named, context) && !mentions.some((other) => other.named === named && other.no === named);
    if (named === null || named === no || name === null || (label === 'ประเด็น' && !issuesCount)) return [];
    return [
      {
        code: 'indicator-number-wrong',
        severity: restarts ? 'info' : 'warning',
        where: atIndicator(named),
        printed: excerpt(text),
        expected: `${named} ${name}`,
        source: place,
        message: {
          th: `“${excerpt(text)}” ให้หมายเลข ${no} แก่ “${name}” ซึ่งเป็นตัวชี้วัดที่ ${named}`,
          en: `“${excerpt(text)}” gives the number ${no} to “${name}”, which is indicator ${named}`,
        },
        remedy: { th: `แก้หมายเลขเป็น ${named}`, en: `Correct the number to ${named}` },
      },
    ];
  });
};

export const indicatorNumber: DocumentCheck = (context) => [...contradicted(context), ...restarted(context)];
