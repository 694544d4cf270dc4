import type { EitPart, Framework, Indicator, InstrumentCode } from '../../frameworks/framework.js';
import { knownItems, type KnownItem } from '../../scoring/known-items.js';
import type { IndicatorScore } from '../../scoring/scored-result.js';
import { scoresDiffer, writeScore } from '../../scoring/score.js';
import { atIndicator, atItem, type Check } from '../check.js';
import type { Finding } from '../finding.js';

interface Gap {
  part: EitPart | null;
  codes: string[];
}

/** Less than half of an instrument's items are a choice of them, such as those under the pass mark, and no table with gaps. */
const isChoice = (instrument: InstrumentCode, items: readonly KnownItem[], framework: Framework): boolean => {
  const printed = new Set(items.filter(({ item }) => item.instrument === instrument).map(({ item }) => item.code));
  return printed.size * 2 < framework.items.filter((item) => item.instrument === instrument).length;
};

/** What is missing of an indicator of which something is printed; a document without item tables is not faulted for it. */
const gapsOf = (indicator: Indicator, items: readonly KnownItem[], framework: Framework): Gap[] => {
  const own = items.filter(({ item }) => item.indicatorNo === indicator.no);
  const expected = framework.items.filter(({ indicatorNo }) => indicatorNo === indicator.no).map(({ code }) => code);
  const inParts = indicator.instrument === 'EIT' && framework.eitParts.length > 0;
  const parts: readonly (EitPart | null)[] = inParts && own.some(({ part }) => part !== null) ? framework.eitParts : [null];
  if (own.length === 0 || isChoice(indicator.instrument, items, framework)) return [];
  return parts
    .map((part) => ({ part, codes: expected.filter((code) => !own.some((known) => known.item.code === code && known.part === part)) }))
    .filter(({ codes }) => codes.length > 0);
};

const gapFinding = (indicator: Indicator, { part, codes }: Gap): Finding => {
  const listed = codes.map((code) => (part === null ? code : `${code}/${part}`)).join(', ');
  const [only] = codes;
  return {
    code: 'item-missing',
    severity: 'warning',
    where: codes.length === 1 && only !== undefined ? atItem(only, part) : atIndicator(indicator.no),
    printed: null,
    expected: listed,
    message: { th: `ตัวชี้วัดที่ ${indicator.no} ขาดคะแนนข้อ ${listed}`, en: `Indicator ${indicator.no} lacks the items ${listed}` },
    remedy: { th: 'กรอกคะแนนข้อที่ขาดจากประกาศผล', en: 'Give the missing items from the published result' },
  };
};

/** A year with two parts of EIT and one table that does not say which: the other part is what the indicator leaves for it. */
const unnamedPart = (indicator: Indicator, score: IndicatorScore | undefined, items: readonly KnownItem[], framework: Framework): Finding[] => {
  const own = items.filter(({ item }) => item.indicatorNo === indicator.no);
  if (indicator.rule !== 'mean-of-parts' || own.length === 0 || own.some(({ part }) => part !== null)) return [];
  const printed = own.reduce((sum, { printed: row }) => sum + row.score, 0) / own.length;
  const parts = framework.eitParts.length;
  // A table with the mean of the indicator is of both parts together.
  if (score !== undefined && score.reported !== null && !scoresDiffer(score.reported, printed)) return [];
  const other = score?.reported === null || score === undefined ? null : score.reported * parts - printed;
  const implied = other !== null && other >= 0 && other <= 100 ? writeScore(other) : null;
  return [
    {
      code: 'item-missing',
      severity: 'info',
      where: atIndicator(indicator.no),
      printed: writeScore(printed),
      expected: implied,
      message: {
        th: `ตารางรายข้อของตัวชี้วัดที่ ${indicator.no} ไม่บอกว่าเป็น EIT ส่วนใด${implied === null ? '' : ` อีกส่วนหนึ่งน่าจะได้ ${implied}`}`,
        en: `The items of indicator ${indicator.no} do not say which part of EIT they are${implied === null ? '' : `; the other part should be ${implied}`}`,
      },
      remedy: { th: 'ระบุส่วนของ EIT และเพิ่มคะแนนของอีกส่วนหากมี', en: 'Name the part of EIT and add the other one where there is one' },
    },
  ];
};

export const itemMissing: Check = ({ printed, scored, framework }): Finding[] => {
  const items = knownItems(printed.items ?? [], framework);
  if (items.length === 0) return [];
  return framework.indicators.flatMap((indicator) => [
    ...gapsOf(indicator, items, framework).map((gap) => gapFinding(indicator, gap)),
    ...unnamedPart(indicator, scored.indicators.find(({ no }) => no === indicator.no), items, framework),
  ]);
};
