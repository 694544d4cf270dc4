import { gradingScales, possibleGrades, readGrade, type Grade } from '../../scoring/grading.js';
import { writeScore } from '../../scoring/score.js';
import type { Check, CheckContext } from '../check.js';
import type { Finding } from '../finding.js';

/** The grades the rule leaves open for the scores as known; with a range of an implied instrument its value decides. */
const openGrades = ({ scored, framework }: CheckContext): Grade[] =>
  possibleGrades(
    {
      overall: scored.overall.computed ?? scored.overall.reported,
      instruments: Object.fromEntries(scored.instruments.map(({ instrument, score }) => [instrument, score])),
    },
    framework,
  );

const why = ({ scored, framework }: CheckContext): Finding['message'] => {
  const overall = scored.overall.computed ?? scored.overall.reported;
  const figures = [overall, ...scored.instruments.map(({ score }) => score)].map((score) => (score === null ? '–' : writeScore(score)));
  const [total = '–', iit = '–', eit = '–', oit = '–'] = figures;
  return framework.gradingScale === 'letters'
    ? { th: `คะแนนรวม ${total}`, en: `overall ${total}` }
    : { th: `คะแนนรวม ${total}, IIT ${iit}, EIT ${eit}, OIT ${oit}`, en: `overall ${total}, IIT ${iit}, EIT ${eit}, OIT ${oit}` };
};

/** The printed grade against the rule of the year. A grade of the other scale is wrong too: letters ended with FY2565. */
export const gradeWrong: Check = (context): Finding[] => {
  const { printed, framework, scored } = context;
  const text = printed.grade?.trim() ?? '';
  const named = text === '' ? null : readGrade(text);
  if (text === '' || (named !== null && named.code === scored.grade?.code)) return [];
  const open = openGrades(context);
  if (open.length === 0 || open.some(({ code }) => code === named?.code)) return [];
  const expected = open.map(({ label }) => label.th).join(' / ');
  const reason = why(context);
  const years = gradingScales[framework.gradingScale].map(({ label }) => label.th).join(', ');
  return [
    {
      code: 'grade-wrong',
      severity: 'error',
      where: 'grade',
      printed: text,
      expected,
      message: {
        th: `ระดับผล “${text}” ไม่ตรงกับเกณฑ์ของปี ซึ่งต้องเป็น “${expected}” (${reason.th})`,
        en: `The grade “${text}” does not follow the rule of the year, which gives “${expected}” (${reason.en})`,
      },
      remedy: { th: `ใช้ระดับผลตามเกณฑ์ของปี: ${years}`, en: `Use a grade of the year's scale: ${years}` },
    },
  ];
};
