import { readGrade, type Place } from '@prongsai/ita';
import type { Cell } from '../../blocks.js';
import { oneLine, scoreIn, spaceless } from '../printed-text.js';
import type { Reader } from '../reader.js';
import { instrumentIn, partIn } from '../section.js';

const overallWords = /^(?:(?:ผล)?คะแนน(?:รวม|ita|เฉลี่ย(?:รวม)?|ภาพรวม|ในภาพรวม|รวมเฉลี่ย|ที่ได้รวม|สุทธิ)|(?:ใน)?ภาพรวม|รวม(?:ทั้งสิ้น|คะแนน)?|ผลรวม|(?:ผล)?(?:คะแนน)?(?:ผล)?การประเมิน(?:รวม|ภาพรวม|ในภาพรวม)|(?:total|overall)(?:score)?)/i;
const gradeWords = /^(?:ระดับ|เกรด|ผลการประเมิน|grade|rating|อยู่ในระดับ)/i;

export const isOverallLabel = ({ text }: Pick<Cell, 'text'>): boolean => overallWords.test(spaceless(text)) && instrumentIn(text) === null;

export interface FoundScore {
  score: number;
  place: Place;
}

/** "ระดับผลการประเมิน | ผ่าน": the grade in a row of its own. */
export const readGradeRow = (cells: readonly Cell[], { draft }: Reader): boolean => {
  const [label, value] = cells.filter(({ text }) => spaceless(text) !== '').slice(-2);
  if (label === undefined || value === undefined || !gradeWords.test(spaceless(label.text)) || readGrade(value.text) === null) return false;
  return draft.setOnce('grade', oneLine(value.text), value.place) || true;
};

/** The score of an instrument with its label as printed, each once. */
export const addInstrument = (label: Pick<Cell, 'text' | 'place'>, { score, place }: FoundScore, { draft }: Reader): boolean => {
  const instrument = instrumentIn(label.text);
  if (instrument === null) return false;
  const part = partIn(label.text);
  const known = draft.document.instruments?.some((one) => one.instrument === instrument && one.part === (part ?? undefined)) ?? false;
  if (known) return true;
  draft.add('instruments', { instrument, ...(part === null ? {} : { part }), labelAsPrinted: oneLine(label.text), reported: score }, { reported: place, labelAsPrinted: label.place });
  return true;
};

/** Rows of totals: the overall score, an instrument's, or the grade. */
export const readTotal = (cells: readonly Cell[], found: FoundScore | null, reader: Reader): boolean => {
  if (readGradeRow(cells, reader)) return true;
  const labels = cells.filter(({ text }) => spaceless(text) !== '' && scoreIn(text) === null);
  const [first] = labels;
  if (first === undefined || found === null) return false;
  if (isOverallLabel(first)) return reader.draft.setOnce('overall', found.score, found.place) || true;
  return labels.some((label) => addInstrument(label, found, reader));
};
