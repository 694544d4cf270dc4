import { readPeriod, writePeriod, type PeriodIssue } from '@prongsai/thai';
import type { DocumentMeasure } from '../../../document/printed-document.js';
import type { Finding, FindingCode } from '../../finding.js';
import type { DocumentCheck } from '../document-check.js';
import { atMeasure } from '../measure-number.js';
import { monthsOfYear, namesMonth, saysWhen } from '../period-words.js';
import { compact } from '../wording.js';

const remedies: Record<PeriodIssue['code'], Finding['remedy']> = {
  'period-ocr': { th: 'ตรวจชื่อเดือนกับต้นฉบับแล้วแก้ไข', en: 'Compare the month with the original and correct it' },
  'period-year-missing': { th: 'ระบุปีให้ครบทั้งเดือนเริ่มต้นและเดือนสิ้นสุด', en: 'Give the year of both the first and the last month' },
  'period-outside-fy': { th: 'ตรวจปีของระยะเวลากับปีงบประมาณของแผน', en: 'Compare the years of the period with the fiscal year of the plan' },
  'period-reversed': { th: 'ตรวจวันเริ่มต้นและวันสิ้นสุด', en: 'Check the first and the last day' },
  'period-be-as-ce': { th: 'เขียนปีเป็นพุทธศักราช', en: 'Write the year in the Buddhist era' },
  'period-unreadable': { th: 'ระบุเดือนและปีเริ่มต้นกับสิ้นสุด', en: 'Give the month and year of the beginning and the end' },
};

const codeOf = ({ code }: PeriodIssue): FindingCode => (code === 'period-unreadable' ? 'period-ocr' : code);

const findingOf = (text: string, issue: PeriodIssue, where: string): Finding => {
  const { suggestedStart: start, suggestedEnd: end } = issue;
  const suggested = start === undefined || end === undefined ? null : { th: writePeriod(start, end), en: writePeriod(start, end, { language: 'en' }) };
  return {
    code: codeOf(issue),
    severity: issue.code === 'period-year-missing' ? 'info' : 'warning',
    where,
    printed: text.trim(),
    expected: suggested?.th ?? null,
    message: {
      th: `ระยะเวลา “${text.trim()}”: ${issue.message.th}${suggested === null ? '' : ` น่าจะเป็น ${suggested.th}`}`,
      en: `Period “${text.trim()}”: ${issue.message.en}${suggested === null ? '' : `; probably ${suggested.en}`}`,
    },
    remedy: remedies[issue.code],
  };
};

/** "ม.ค. – ก.ย. ๒๕๖๙": one year for both months. It is read without doubt, and told of only where it stands alone among periods in full. */
const sharesYear = ({ periodText = '' }: DocumentMeasure): boolean => /^[^\d]{2,}(?:[-–—−]|ถึง)[^\d]*\d{2,4}$/.test(compact(periodText));

const inFull = ({ periodText = '' }: DocumentMeasure): boolean => /\d(?:[-–—−]|ถึง)[^\d]+\d{2,4}$/.test(compact(periodText));

/** The one measure of a plan whose period prints its year once. */
const oddYear = (measures: readonly DocumentMeasure[]): DocumentMeasure | null => {
  const [only, ...others] = measures.filter(sharesYear);
  return only !== undefined && others.length === 0 && measures.filter(inFull).length > 2 ? only : null;
};

const sharedYear = (text: string, where: string): Finding => ({
  code: 'period-year-missing',
  severity: 'info',
  where,
  printed: text.trim(),
  expected: null,
  message: { th: `ระยะเวลา “${text.trim()}” ระบุปีไว้ครั้งเดียวสำหรับทั้งสองเดือน`, en: `Period “${text.trim()}” prints one year for both months` },
  remedy: remedies['period-year-missing'],
});

const missingPeriod = (where: string): Finding => ({
  code: 'period-year-missing',
  severity: 'warning',
  where,
  printed: null,
  expected: null,
  message: { th: 'มาตรการนี้ไม่ได้ระบุระยะเวลา ทั้งที่มาตรการอื่นระบุไว้', en: 'This measure has no period, though others have' },
  remedy: { th: 'ระบุระยะเวลาดำเนินการ', en: 'Give the period of the measure' },
});

const isEmpty = ({ periodText = '', periodStart }: DocumentMeasure): boolean => /^[-–—\s]*$/.test(periodText) && periodStart === undefined;

/** What is doubtful about a period. One told in words is judged by the months it names, and a whole year of a plan needs no number. */
const issuesOf = (text: string, fiscalYear: number | undefined): PeriodIssue[] => {
  const read = (part: string): PeriodIssue[] => readPeriod(part, fiscalYear === undefined ? {} : { fiscalYear }).issues;
  const issues = read(text).filter(({ code }) => code !== 'period-year-missing' || namesMonth(text));
  if (!issues.some(({ code }) => code === 'period-unreadable') || !saysWhen(text)) return issues;
  return monthsOfYear(text).flatMap(read).slice(0, 1);
};

/** The period of every measure against the calendar and the fiscal year of the plan. */
export const measurePeriod: DocumentCheck = ({ document, placeOf }): Finding[] => {
  const measures = document.measures ?? [];
  const fiscalYear = document.fiscalYears.measures;
  const odd = oddYear(measures);
  const somePrinted = measures.some((measure) => !isEmpty(measure));
  return measures.flatMap((measure, index): Finding[] => {
    const where = atMeasure(document, index);
    const text = measure.periodText ?? '';
    const source = placeOf(`/measures/${index}/periodText`, `/measures/${index}/title`);
    if (isEmpty(measure)) return somePrinted ? [{ ...missingPeriod(where), source }] : [];
    const issues = issuesOf(text, fiscalYear).map((issue) => findingOf(text, issue, where));
    const all = issues.length > 0 || measure !== odd ? issues : [sharedYear(text, where)];
    return all.map((finding) => ({ ...finding, source }));
  });
};
