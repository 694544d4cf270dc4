import { scoresDiffer, writeScore } from '../../../scoring/score.js';
import type { Finding } from '../../finding.js';
import type { DocumentCheck, DocumentContext } from '../document-check.js';
import { plain } from '../wording.js';

const quoted =
  /(?:(?:ผล)?คะแนน(?:การประเมิน)?\s?(?:ใน)?ภาพรวม|(?:ผล)?คะแนนรวม|ผลการประเมิน\s?(?:ใน)?ภาพรวม|คะแนน\s?ITA)[^\d]{0,60}?(\d{2,3}\.\d{1,2})(?=\s?คะแนน(?!\s?ขึ้นไป))/g;

/** Not the score itself: of a part, of others, of another time, a goal, a limit or a change. */
const ofOther = /ตัวชี้วัด|เครื่องมือ|[IEO]IT(?!A)|เป้าหมาย|เกณฑ์|ประเทศ|ระดับจังหวัด|เฉลี่ย|เพิ่ม|ลด|ก่อน|ที่ผ่านมา|ที่แล้ว|ของจังหวัด|กลุ่ม|อปท|เดิม|ปรับ|ต้องการ|ควร/;

const ofAnotherYear = (text: string, year: number | undefined): boolean =>
  [...text.matchAll(/25\d\d|ปี\s?(?:งบประมาณ\s?)?(?:พ\.ศ\.\s?)?(\d\d)(?!\d)/g)].some(([found, short]) => Number(short ?? found) % 100 !== (year ?? 0) % 100);

const quotedIn = (text: string, { document }: DocumentContext): number[] => {
  const line = plain(text);
  return [...line.matchAll(quoted)].flatMap((match) => {
    const around = line.slice(Math.max(0, match.index - 60), match.index + match[0].length);
    const score = Number(match[1]);
    const other = ofOther.test(around) || ofAnotherYear(around, document.fiscalYears.result) || score === document.threshold || score === document.target;
    return other ? [] : [score];
  });
};

/** The overall score quoted with another value in running text. */
export const overallConflict: DocumentCheck = (context): Finding[] => {
  const { overall } = context.document;
  if (overall === undefined) return [];
  const other = context.passages
    .filter(({ where, field }) => (where === 'file' || where === 'overall') && field !== 'suggestion')
    .flatMap(({ text, place }) => quotedIn(text, context).map((score) => ({ score, place })))
    .find(({ score }) => scoresDiffer(score, overall));
  if (other === undefined) return [];
  return [
    {
      code: 'score-conflict',
      severity: 'warning',
      where: 'overall',
      printed: `${writeScore(overall)}, ${writeScore(other.score)}`,
      expected: writeScore(overall),
      source: other.place,
      message: {
        th: `คะแนนภาพรวมมีสองค่าในเอกสาร: ${writeScore(overall)} และ ${writeScore(other.score)}`,
        en: `The overall score has two values in the document: ${writeScore(overall)} and ${writeScore(other.score)}`,
      },
      remedy: { th: 'ใช้คะแนนที่ประกาศในระบบ ITAS ค่าเดียวทั้งเอกสาร', en: 'Use the one score published in ITAS throughout' },
    },
  ];
};
