import { indicatorOf, frameworks } from '../../../frameworks/framework-for.js';
import { atIndicator } from '../../check.js';
import type { Finding } from '../../finding.js';
import type { DocumentCheck } from '../document-check.js';
import { headedMentions } from '../indicator-mentions.js';
import { compact, excerpt } from '../wording.js';

const subIndicatorNames = new Map(
  frameworks.flatMap(({ subIndicators }) => subIndicators.map(({ no, name }) => [compact(name.th), no] as const)).filter(([name]) => name.length > 0),
);

const heading = /^(?:ตัวชี้วัด|ประเด็น)ที่\d{1,2}[.:)]?/;

/** A heading that calls an indicator by the name of one of its sub-indicators. */
export const indicatorHeading: DocumentCheck = ({ passages, framework }): Finding[] =>
  passages.flatMap(({ text, place }): Finding[] => {
    const line = compact(text);
    const sub = heading.test(line) ? subIndicatorNames.get(line.replace(heading, '')) : undefined;
    const [mention] = headedMentions(text, framework);
    if (sub === undefined || mention === undefined || mention.named !== null) return [];
    const standard = indicatorOf(framework, mention.no)?.name.th ?? '';
    return [
      {
        code: 'indicator-name-wrong',
        severity: 'warning',
        where: atIndicator(mention.no),
        printed: excerpt(text),
        expected: `${mention.no} ${standard}`,
        source: place,
        message: {
          th: `หัวข้อ “${excerpt(text)}” ใช้ชื่อตัวชี้วัดย่อย ${sub} แทนชื่อตัวชี้วัดที่ ${mention.no} “${standard}”`,
          en: `The heading “${excerpt(text)}” uses the name of sub-indicator ${sub} for indicator ${mention.no}, “${standard}”`,
        },
        remedy: { th: `แก้หัวข้อเป็น “ตัวชี้วัดที่ ${mention.no} ${standard}”`, en: `Change the heading to “ตัวชี้วัดที่ ${mention.no} ${standard}”` },
      },
    ];
  });
