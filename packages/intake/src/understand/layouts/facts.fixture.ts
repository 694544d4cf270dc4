import { frameworkFor, indicatorOf, type EitPart } from '@prongsai/ita';
import { toThaiDigits } from '@prongsai/thai';
import type { ExpectedDocument } from './layout.fixture.js';

type Items = NonNullable<ExpectedDocument['items']>;

export const two = (score: number): string => score.toFixed(2);
export const thai = (text: string | number): string => toThaiDigits(String(text));

/** The indicators' scores of the invented result: IIT 95.40, EIT 90.27, OIT 78.75, so 87.20 and ผ่าน. */
export const scores: readonly number[] = [95, 96.2, 97.4, 93.5, 94.9, 92.1, 90.4, 88.3, 82.5, 75];
export const instrumentScores = { IIT: 95.4, EIT: 90.27, OIT: 78.75 } as const;
export const overall = 87.2;

const framework = frameworkFor(2568);

export const nameOf = (no: number): string => indicatorOf(framework, no)?.name.th ?? '';
export const titleOf = (code: string): string => framework.items.find((item) => item.code === code)?.title?.th ?? '';
export const subIndicatorName = (no: string): string => framework.subIndicators.find((sub) => sub.no === no)?.name.th ?? '';

export const indicators = (withScores: readonly number[] = scores): NonNullable<ExpectedDocument['indicators']> =>
  withScores.map((reported, index) => ({ no: index + 1, name: nameOf(index + 1), reported }));

const oitScores: Record<string, number> = { O7: 0, O12: 0, O19: 50, O22: 0, O25: 0 };

/** An item's score: around its indicator's by its place among three; an OIT item has 0, 50 or 100. */
export const itemScore = (code: string, part: EitPart | null = null): number => {
  const item = framework.items.find((one) => one.code === code);
  if (item?.instrument === 'OIT') return oitScores[code] ?? 100;
  const own = scores[(item?.indicatorNo ?? 1) - 1] ?? 0;
  const place = (Number(code.slice(1)) - 1) % 3;
  return Math.round((own + (part === 'public' ? 1 : part === 'survey' ? -1 : 0) + (place - 1) / 2) * 100) / 100;
};

export const codesOf = (indicatorNo: number): string[] => framework.items.filter((item) => item.indicatorNo === indicatorNo).map(({ code }) => code);
export const subIndicatorsOf = (indicatorNo: number): string[] => framework.subIndicators.filter((sub) => sub.indicatorNo === indicatorNo).map(({ no }) => no);
export const codesOfSub = (no: string): string[] => [...(framework.subIndicators.find((sub) => sub.no === no)?.items ?? [])];

/** Items as read, `printed` telling how a code is printed. */
export const items = (indicatorNos: readonly number[], options: { part?: EitPart; printed?: (code: string) => string } = {}): Items =>
  indicatorNos.flatMap((indicatorNo) =>
    codesOf(indicatorNo).map((code) => ({
      code,
      codeAsPrinted: options.printed?.(code) ?? code,
      instrument: indicatorOf(framework, indicatorNo)?.instrument ?? 'IIT',
      indicatorNo,
      ...(options.part === undefined ? {} : { part: options.part }),
      text: titleOf(code),
      score: itemScore(code, options.part ?? null),
    })),
  );
