import type { Framework } from '@prongsai/ita';
import { toArabicDigits } from '@prongsai/thai';
import type { Paragraph } from '../../blocks.js';
import type { Draft } from '../draft.js';
import { indicatorsMentioned, indicatorsNamed } from '../indicator-name.js';
import { oneLine } from '../printed-text.js';

const word = /(?:คะแนน)?(สูง|มาก|ต่ำ|น้อย)(?:ที่)?สุด/g;
const score = /(?<!ตัวชี้วัดที่\s?|ประเด็นที่\s?|\d)(\d{1,3}\.\d{1,2}|\d{2,3}(?=\s*คะแนน))(?!\d)/;

/** The highest of the instruments is another matter. */
const ofInstruments = /แบบ(?:วัด|ตรวจ)|[IEO]IT/;

/** "ตัวชี้วัดที่ได้คะแนนสูงสุด ๑๐๐.๐๐ คะแนน คือ ตัวชี้วัดที่ …", and the lowest likewise. */
export const readExtremes = ({ text, place }: Paragraph, draft: Draft, framework: Framework): void => {
  const line = toArabicDigits(oneLine(text));
  const words = [...line.matchAll(word)];
  words.forEach((match, index) => {
    const clause = line.slice(match.index, words[index + 1]?.index).slice(0, 500);
    const found = score.exec(clause);
    const numbered = indicatorsMentioned(clause.replace(/(?:ส่วน)?ตัวชี้วัดที่(?:มี|ได้)\D*$/, ''), framework);
    const indicatorNos = numbered.length > 0 || ofInstruments.test(clause) ? numbered : indicatorsNamed(clause, framework);
    if (found === null || Number(found[1]) > 100 || indicatorNos.length === 0) return;
    draft.setOnce(/สูง|มาก/.test(match[1] ?? '') ? 'highestPrinted' : 'lowestPrinted', { score: Number(found[1]), indicatorNos }, place);
  });
};
