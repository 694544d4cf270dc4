import { frameworkFor, type EitPart, type Framework, type InstrumentCode } from '@prongsai/ita';
import { numberText, officialText, scoreText } from './official-text.js';

export interface DocumentItem {
  code: string;
  part: EitPart | null;
  text: string;
  score: number;
}

export interface DocumentIndicator {
  no: number;
  /** The score that counts; `null` where none is known. */
  score: number | null;
  /** The score follows from the overall one and is printed with a mark. */
  implied: boolean;
  itemsBelow: DocumentItem[];
}

export interface DocumentResult {
  fiscalYear: number;
  overall: number | null;
  grade: string | null;
  passMark: number;
  instruments: { instrument: InstrumentCode; score: number | null; implied: boolean }[];
  indicators: DocumentIndicator[];
}

const mark = (implied: boolean): string => (implied ? '*' : '');

const inWords = (indicator: DocumentIndicator | undefined): string =>
  indicator === undefined || indicator.score === null ? 'ไม่ปรากฏคะแนน' : `${scoreText(indicator.score)}${mark(indicator.implied)} คะแนน`;

const verdict = (score: number | null, passMark: number): string => {
  if (score === null) return '–';
  return score < passMark ? 'ต่ำกว่าเกณฑ์' : 'ผ่านเกณฑ์';
};

const indicatorName = (framework: Framework, no: number): string =>
  framework.indicators.find((indicator) => indicator.no === no)?.name.th ?? '';

const itemView = (item: DocumentItem, indicatorNo: number) => ({
  indicatorNo: numberText(indicatorNo),
  code: item.part === null ? item.code : `${item.code} ${item.part === 'public' ? 'ส่วนที่ ๑' : 'ส่วนที่ ๒'}`,
  text: officialText(item.text),
  score: scoreText(item.score),
});

/** Every indicator that shares the highest or lowest score; naming one of several would be wrong, and of one alone says nothing. */
const extremes = (framework: Framework, indicators: DocumentIndicator[], pick: (...scores: number[]) => number) => {
  const known = indicators.filter((indicator) => indicator.score !== null);
  if (known.length < 2) return null;
  const score = pick(...known.map((indicator) => indicator.score ?? 0));
  const names = known
    .filter((indicator) => indicator.score === score)
    .map((indicator) => officialText(`ตัวชี้วัดที่ ${indicator.no} ${indicatorName(framework, indicator.no)}`) + mark(indicator.implied));
  return { score: scoreText(score), names };
};

/** Scores, weak points and analyses as the template prints them; names come from the framework of the year. */
export const resultView = (result: DocumentResult, analyses: { indicatorNo: number; text: string }[]) => {
  const framework = frameworkFor(result.fiscalYear);
  const scoreOf = (no: number) => result.indicators.find((indicator) => indicator.no === no);
  return {
    resultFiscalYear: numberText(result.fiscalYear),
    passMark: scoreText(result.passMark),
    overall: scoreText(result.overall),
    overallKnown: result.overall !== null,
    grade: result.grade ?? '–',
    instruments: framework.instruments.map(({ code, name, weight }) => {
      const found = result.instruments.find(({ instrument }) => instrument === code);
      const score = found?.score ?? null;
      return {
        name: `${name.th} (${code})`,
        weight: numberText(weight),
        score: scoreText(score) + mark(found?.implied ?? false),
        verdict: verdict(score, result.passMark),
      };
    }),
    indicators: framework.indicators.map(({ no, instrument, name }) => {
      const score = scoreOf(no)?.score ?? null;
      return {
        no: numberText(no),
        instrument,
        name: name.th,
        score: scoreText(score) + mark(scoreOf(no)?.implied ?? false),
        verdict: verdict(score, result.passMark),
        weak: score !== null && score < result.passMark,
      };
    }),
    implied: [...result.indicators, ...result.instruments].some((entry) => entry.implied),
    itemsBelow: result.indicators.flatMap((indicator) => indicator.itemsBelow.map((item) => itemView(item, indicator.no))),
    highest: extremes(framework, result.indicators, Math.max),
    lowest: extremes(framework, result.indicators, Math.min),
    analyses: analyses.map(({ indicatorNo, text }) => ({
      no: numberText(indicatorNo),
      name: indicatorName(framework, indicatorNo),
      score: inWords(scoreOf(indicatorNo)),
      text: officialText(text),
    })),
  };
};
