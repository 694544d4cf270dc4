import { instrumentCodes, type InstrumentCode } from '../../../frameworks/framework.js';
import { writeScore } from '../../../scoring/score.js';
import { atIndicator } from '../../check.js';
import type { Finding } from '../../finding.js';
import type { DocumentCheck, DocumentContext } from '../document-check.js';
import { indicatorMentions } from '../indicator-mentions.js';
import { subjectOf } from '../subject.js';
import { plain } from '../wording.js';

const claims = {
  highest: {
    pattern: /(?:สูงที่สุด|สูงสุด|มากที่สุด)\s?(?:ของ|ใน)\s?(?:กลุ่ม|เครื่องมือ|แบบวัด)\s?(IIT|EIT|OIT)/,
    code: 'highest-wrong',
    th: 'สูงที่สุด',
    en: 'highest',
  },
  lowest: { pattern: /(?:ต่ำที่สุด|ต่ำสุด|น้อยที่สุด)\s?(?:ของ|ใน)\s?(?:กลุ่ม|เครื่องมือ|แบบวัด)\s?(IIT|EIT|OIT)/, code: 'lowest-wrong', th: 'ต่ำที่สุด', en: 'lowest' },
} as const;
type Claim = (typeof claims)[keyof typeof claims];

const findingOf = (no: number, instrument: InstrumentCode, claim: Claim, { scored }: DocumentContext): Finding[] => {
  const group = scored.indicators.flatMap((row) => (row.instrument === instrument && row.used !== null ? [{ ...row, used: row.used }] : []));
  const own = group.find((row) => row.no === no);
  const edge = claim.code === 'highest-wrong' ? Math.max(...group.map(({ used }) => used)) : Math.min(...group.map(({ used }) => used));
  const right = group.filter(({ used }) => used === edge);
  const complete = group.length === scored.indicators.filter((row) => row.instrument === instrument).length;
  const tie = own !== undefined && right.includes(own);
  if (own === undefined || !complete || (tie && right.length === 1)) return [];
  const listed = right.map((row) => `${row.no} ${row.name.th}`).join(', ');
  const score = writeScore(edge);
  return [
    {
      code: claim.code,
      severity: tie ? 'info' : 'warning',
      where: atIndicator(no),
      printed: `${claim.th}ของกลุ่ม ${instrument}: ${no} ${own.name.th} ${writeScore(own.used)}`,
      expected: `${listed}: ${score}`,
      message: tie
        ? {
            th: `ตัวชี้วัดที่ ${no} ไม่ได้${claim.th}ของกลุ่ม ${instrument} เพียงตัวเดียว ตัวชี้วัดที่ได้ ${score} เท่ากันคือ ${listed}`,
            en: `Indicator ${no} is not alone in being the ${claim.en} of ${instrument}: ${right.map((row) => row.no).join(', ')} all have ${score}`,
          }
        : {
            th: `ตัวชี้วัดที่ ${no} ได้ ${writeScore(own.used)} ไม่ใช่คะแนน${claim.th}ของกลุ่ม ${instrument} ซึ่งคือ ${listed}: ${score}`,
            en: `Indicator ${no} with ${writeScore(own.used)} is not the ${claim.en} of ${instrument}, which is ${right.map((row) => row.no).join(', ')} with ${score}`,
          },
      remedy: { th: 'แก้ข้อความให้ตรงกับตารางคะแนน', en: 'Make the text fit the table' },
    },
  ];
};

/** "the highest of IIT" in an analysis, against the table. A tie is only told. */
export const extremeClaim: DocumentCheck = (context): Finding[] =>
  context.passages.flatMap(({ where, text, place }): Finding[] => {
    const [mention] = indicatorMentions(text, context.framework);
    const no = subjectOf(where, context.document) ?? mention?.named ?? mention?.no;
    return no === undefined
      ? []
      : Object.values(claims).flatMap((claim) => {
          const printed = claim.pattern.exec(plain(text))?.[1];
          const instrument = instrumentCodes.find((code) => code === printed);
          return instrument === undefined ? [] : findingOf(no, instrument, claim, context).map((finding) => ({ ...finding, source: place }));
        });
  });
