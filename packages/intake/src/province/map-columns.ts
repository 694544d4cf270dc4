import { instrumentCodes, type InstrumentCode } from '@prongsai/ita';
import type { Bilingual } from '@prongsai/thai';
import type { ColumnProfile } from './column-profile.js';
import { columnHeadings, type ColumnHeadings } from './column-headings.js';
import type { HeaderBand } from './find-header.js';
import type { Grid } from './grid.js';
import { isBeyondIndicators, isItemCode, readHeading, type Heading } from './heading.js';
import { guessByValues } from './guess-by-values.js';
import type { ColumnGuess, MappingConfidence, ProvinceField } from './province-sheet.js';

type Told = Pick<ColumnGuess, 'field' | 'confidence' | 'reason'>;

const told = (field: ProvinceField, confidence: MappingConfidence, th: string, en: string): Told => ({ field, confidence, reason: { th, en } });

const untold = (th: string, en: string): Told => ({ field: null, confidence: null, reason: { th, en } });

const nothingKnown = (): Told => untold('หัวคอลัมน์ไม่ตรงกับข้อมูลที่รู้จัก', 'The heading names nothing that is known');

const firstNo: Record<InstrumentCode, number> = { IIT: 1, EIT: 6, OIT: 9 };
const howMany: Record<InstrumentCode, number> = { IIT: 5, EIT: 3, OIT: 2 };

/** Some sheets number the indicators of every instrument from 1 again. */
const numberWithin = (instrument: InstrumentCode, number: number): number | null => {
  const first = firstNo[instrument];
  if (number >= first && number < first + howMany[instrument]) return number;
  return number <= howMany[instrument] ? first + number - 1 : null;
};

const byIndicator = (no: number, heading: string): Told =>
  told(`indicator:${no}` as ProvinceField, 'sure', `หัวคอลัมน์ “${heading}” คือตัวชี้วัดที่ ${no}`, `The heading “${heading}” names indicator ${no}`);

const byNumber = (number: number, instrument: InstrumentCode | undefined): Told => {
  const no = instrument === undefined ? number : numberWithin(instrument, number);
  if (no === null) return untold(`ไม่มีตัวชี้วัดลำดับที่ ${number} ใน ${instrument}`, `${instrument} has no indicator ${number}`);
  return instrument === undefined
    ? told(`indicator:${no}` as ProvinceField, 'likely', `หัวคอลัมน์เป็นเลข ${number}`, `The heading is the number ${number}`)
    : told(`indicator:${no}` as ProvinceField, 'likely', `ลำดับที่ ${number} ใต้ ${instrument} คือตัวชี้วัดที่ ${no}`, `Number ${number} under ${instrument} is indicator ${no}`);
};

/** ผลการประเมิน, or nothing but a year, stands over scores in one sheet and over grades in another. */
const byKind = ({ scores, grades }: ColumnProfile, heading: string): Told => {
  if (scores >= 0.5) return told('overall', 'likely', `“${heading}” และค่าเป็นคะแนน`, `“${heading}”, and its values are scores`);
  if (grades >= 0.5) return told('grade', 'likely', `“${heading}” และค่าเป็นระดับผล`, `“${heading}”, and its values are grades`);
  return nothingKnown();
};

const lastIndexOf = (headings: readonly Heading[], key: keyof Heading): number => headings.findLastIndex((heading) => heading[key] !== undefined);

/** The lowest heading says most: คะแนน under indicator 1 is its score, ระดับ under it is a grade of no concern. */
const readColumn = ({ headings, texts }: ColumnHeadings, profile: ColumnProfile): Told => {
  const at = (key: keyof Heading): number => lastIndexOf(headings, key);
  const field = headings[at('field')]?.field;
  const instrument = headings[at('instrument')]?.instrument;
  const indicatorAt = at('indicator');
  const numberAt = at('number');
  const heading = texts.at(-1) ?? '';
  const isScored = indicatorAt >= 0 || instrument !== undefined || numberAt > at('field');
  if (field === 'aside' || (isScored && at('field') >= Math.max(indicatorAt, numberAt) && (field === 'grade' || field === 'rank'))) {
    return untold(`“${heading}” ไม่ใช่คะแนนที่บันทึก`, `“${heading}” is none of the scores that are recorded`);
  }
  const indicator = headings[indicatorAt]?.indicator;
  if (indicator !== undefined) return byIndicator(indicator, texts[indicatorAt] ?? heading);
  const number = headings[numberAt]?.number;
  if (number !== undefined && (field === undefined || numberAt > at('field') || field === 'overall' || field === 'result')) return byNumber(number, instrument);
  if (instrument !== undefined) return told(instrument, 'sure', `หัวคอลัมน์ “${texts[at('instrument')]}” คือ ${instrument}`, `The heading “${texts[at('instrument')]}” names ${instrument}`);
  if (field === 'result' || (field === undefined && at('fiscalYear') >= 0)) return byKind(profile, heading);
  return field === undefined ? nothingKnown() : told(field, 'sure', `หัวคอลัมน์ “${texts[at('field')]}”`, `The heading “${texts[at('field')]}”`);
};

const isScoreField = (field: ProvinceField | null): boolean => field === 'overall' || field === 'IIT' || field === 'EIT' || field === 'OIT' || (field?.startsWith('indicator:') ?? false);

/** What the heading says is believed only while the values do not say otherwise. */
const heldToValues = (guess: Told, profile: ColumnProfile): Told => {
  const { field } = guess;
  if (profile.filled === 0 || field === null) return guess;
  if (field === 'name' && profile.types >= 0.8) return told('type', 'likely', 'ค่าเป็นประเภทของหน่วยงาน', 'Its values are kinds of agencies');
  if (!isScoreField(field) || profile.scores >= 0.5) return guess;
  if (field === 'overall' && profile.grades >= 0.5) return told('grade', 'likely', 'ค่าเป็นระดับผล ไม่ใช่คะแนน', 'Its values are grades, not scores');
  return untold('ค่าส่วนใหญ่อ่านเป็นคะแนนไม่ได้', 'Most of its values cannot be read as scores');
};

/** A person's choice, or a surer guess, goes before. */
export const taken: Bilingual = { th: 'มีคอลัมน์อื่นเป็นข้อมูลนี้แล้ว', en: 'Another column holds this already' };

/** Each field of a year once: the surest column, the first of equals. */
const withoutDoubles = (guesses: readonly ColumnGuess[]): ColumnGuess[] => {
  const rank = ({ confidence }: ColumnGuess): number => (confidence === 'sure' ? 0 : confidence === 'likely' ? 1 : 2);
  const best = new Map<string, ColumnGuess>();
  for (const guess of guesses) {
    const key = `${guess.field} ${guess.fiscalYear ?? ''}`;
    const other = best.get(key);
    if (guess.field !== null && (other === undefined || rank(guess) < rank(other))) best.set(key, guess);
  }
  const kept = new Set(best.values());
  return guesses.map((guess) => (guess.field === null || kept.has(guess) ? guess : { ...guess, field: null, confidence: null, reason: taken }));
};

const saysNothing = (heading: string): boolean => Object.keys(readHeading(heading)).length === 0;

/** An instrument over as many columns as it has indicators: they stand in their order, whatever they are called. */
const inOrder = (guesses: readonly ColumnGuess[]): ColumnGuess[] => {
  const found = new Map<ColumnGuess, ColumnGuess>();
  for (const instrument of instrumentCodes) {
    const under = guesses.filter(({ field, headings }) => field === instrument && headings.length > 1 && saysNothing(headings.at(-1) ?? ''));
    if (under.length !== howMany[instrument]) continue;
    for (const [index, guess] of under.entries()) found.set(guess, { ...guess, ...byNumber(index + 1, instrument) });
  }
  return guesses.map((guess) => found.get(guess) ?? guess);
};

const ofItems: Bilingual = { th: 'เป็นคะแนนรายข้อ ไม่ใช่คะแนนรายตัวชี้วัด', en: 'It is the score of an item, not of an indicator' };

const withoutItems = (guesses: readonly ColumnGuess[]): ColumnGuess[] => {
  const lowest = ({ headings }: ColumnGuess): string => headings.at(-1) ?? '';
  if (!guesses.some((guess) => isBeyondIndicators(lowest(guess)))) return [...guesses];
  return guesses.map((guess) => (isItemCode(lowest(guess)) ? { ...guess, field: null, confidence: null, reason: ofItems } : guess));
};

/** What every column is taken for, with the reason; the ones that cannot be told have no field. */
export const mapColumns = (grid: Grid, band: HeaderBand, profiles: readonly ColumnProfile[]): ColumnGuess[] => {
  const columns = columnHeadings(grid, band);
  const guesses = columns.map((column, index): ColumnGuess => {
    const profile = profiles[index]!;
    const fiscalYear = column.headings[lastIndexOf(column.headings, 'fiscalYear')]?.fiscalYear;
    return {
      column: index,
      ...heldToValues(readColumn(column, profile), profile),
      ...(fiscalYear === undefined ? {} : { fiscalYear }),
      headings: column.texts,
      place: column.place,
      samples: profile.samples,
    };
  });
  const open = [...columns.keys()].filter((index) => columns[index]!.texts.every(saysNothing));
  return guessByValues(withoutDoubles(inOrder(withoutItems(guesses))), profiles, open);
};
