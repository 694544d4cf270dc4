import { readMonth, thaiMonths } from '@prongsai/thai';
import type { Finding } from '../../finding.js';
import type { DocumentCheck } from '../document-check.js';
import { atMeasure } from '../measure-number.js';
import { plain } from '../wording.js';

const monthWithoutYear = new RegExp(`เดือน\\s*(${thaiMonths.map(({ name }) => name).join('|')})(?!\\s*(?:พ\\.?\\s?ศ\\.?\\s*)?\\d)`, 'g');

/** "every April" and the like need no year. */
const recurring = /ของทุกปี|ทุกปี|ของปี|ประจำปี|ถัดไป/;

/** A follow-up that names a month and leaves its year out. */
export const followUpYear: DocumentCheck = ({ document, placeOf }): Finding[] =>
  (document.measures ?? []).flatMap(({ followUp }, index): Finding[] => {
    const text = plain(followUp ?? '');
    const months = [...text.matchAll(monthWithoutYear)].filter(
      (match) => !recurring.test(text.slice(match.index, match.index + match[0].length + 20)),
    );
    const [month] = months.flatMap(([, name = '']) => (readMonth(name) === null ? [] : [name]));
    if (month === undefined) return [];
    return [
      {
        code: 'period-year-missing',
        severity: 'info',
        where: atMeasure(document, index),
        printed: month,
        expected: null,
        source: placeOf(`/measures/${index}/followUp`),
        message: { th: `การติดตามผลระบุเดือน${month}โดยไม่มีปี`, en: `The follow-up names the month ${month} without a year` },
        remedy: { th: 'ระบุปีของเดือนที่ติดตามผล', en: 'Give the year of that month' },
      },
    ];
  });
