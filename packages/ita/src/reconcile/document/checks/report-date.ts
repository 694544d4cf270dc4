import { fiscalYearRange, formatThaiDate, readPeriod } from '@prongsai/thai';
import type { Place } from '../../../document/place.js';
import type { Finding } from '../../finding.js';
import type { DocumentCheck, DocumentContext } from '../document-check.js';
import { atReport } from '../measure-number.js';
import { monthsOfYear } from '../period-words.js';
import { compact, plain } from '../wording.js';

interface ReportHeading {
  year: number;
  place: Place | null;
}

const heading = /^รายงาน(?:ผล)?การดำเนินการ.*ประจำปีงบประมาณ(?:พ\.?ศ\.?)?(\d{4})$/;

/** The year a document says it reports on: by its own field, or by a heading over its table. */
const headingsOf = ({ document, passages, placeOf }: DocumentContext): ReportHeading[] => {
  const { report, result } = document.fiscalYears;
  const stated = report === undefined ? [] : [{ year: report, place: placeOf('/fiscalYears/report', '/documentTitle') }];
  const printed = passages.flatMap(({ field, text, place }) => {
    const year = field === 'item' || text.length > 300 ? undefined : heading.exec(compact(text))?.[1];
    return year === undefined || Number(year) < (result ?? 0) ? [] : [{ year: Number(year), place }];
  });
  return [...stated, ...printed];
};

/** A report on a year whose rows are all to be done after it: a plan under the heading of a report. */
const planReported: DocumentCheck = (context): Finding[] => {
  const { document } = context;
  const starts = (document.measures ?? []).flatMap(({ periodText, periodStart }) => {
    const start =
      periodStart ??
      readPeriod(periodText ?? '', document.fiscalYears.measures === undefined ? {} : { fiscalYear: document.fiscalYears.measures }).start;
    return start === null ? [] : [start];
  });
  const [earliest] = starts.toSorted();
  const wrong = headingsOf(context).find(({ year }) => earliest !== undefined && earliest > fiscalYearRange(year).end);
  if (earliest === undefined || wrong === undefined) return [];
  return [
    {
      code: 'date-after-report-period',
      severity: 'warning',
      where: 'file',
      printed: `รายงานปีงบประมาณ ${wrong.year}, เริ่ม ${formatThaiDate(earliest)}`,
      expected: null,
      source: wrong.place,
      message: {
        th: `หัวเรื่องเป็นรายงานผลปีงบประมาณ ${wrong.year} แต่ทุกแถวมีระยะเวลาหลังปีนั้น (เริ่ม ${formatThaiDate(earliest)}) จึงเป็นแผน ไม่ใช่รายงานผล`,
        en: `The heading is of a report on fiscal year ${wrong.year}, but every row lies after it (from ${formatThaiDate(earliest, 'short', { language: 'en' })}): it is a plan, not a report`,
      },
      remedy: {
        th: 'แก้หัวเรื่องหรือปีให้ตรงกับเนื้อหา และแนบรายงานผลของปีที่ระบุ',
        en: 'Correct the heading or its year, and add the report on the year it names',
      },
    },
  ];
};

/** Reports are written, and next steps told of, after the year is out. */
const ofLater = /รายงาน|สรุปผล|เสนอ|จะ|แผน|ต่อไป|กำหนด|คาดว่า|ภายใน|ตั้งแต่|ถัดไป|งบประมาณ(?:พ\.?ศ\.?)?$/;

/** The months named in a text as those in which something was done. */
const monthsDone = (text: string): { printed: string; start: string }[] => {
  const line = plain(text);
  return monthsOfYear(line).flatMap((printed) => {
    const at = line.indexOf(printed);
    const { start } = readPeriod(printed);
    return start === null || ofLater.test(compact(line.slice(Math.max(0, at - 60), at))) ? [] : [{ printed, start }];
  });
};

/** What a report tells as done after the year it is of. */
const doneLater: DocumentCheck = ({ document, placeOf }): Finding[] => {
  const { report: year } = document.fiscalYears;
  if (year === undefined || document.source.kind !== 'measures-report') return [];
  const { end } = fiscalYearRange(year);
  return (document.reports ?? []).flatMap((report, index): Finding[] => {
    const [late] = [...(report.summary ?? []), ...(report.outcome ?? [])].flatMap(monthsDone).filter(({ start }) => start > end);
    if (late === undefined) return [];
    return [
      {
        code: 'date-after-report-period',
        severity: 'warning',
        where: atReport(document, report),
        printed: late.printed,
        expected: null,
        source: placeOf(`/reports/${index}/summary`, `/reports/${index}`),
        message: {
          th: `ผลการดำเนินการระบุ “${late.printed}” ซึ่งอยู่หลังปีงบประมาณ ${year} ที่รายงาน`,
          en: `The result names “${late.printed}”, which is after fiscal year ${year}, the year of the report`,
        },
        remedy: { th: 'ตรวจวันที่กับหลักฐาน หรือรายงานไว้ในปีถัดไป', en: 'Check the date against the evidence, or report it in the next year' },
      },
    ];
  });
};

export const reportDate: DocumentCheck = (context) => [...planReported(context), ...doneLater(context)];
