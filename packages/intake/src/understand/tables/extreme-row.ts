import type { Cell } from '../../blocks.js';
import { readIndicatorName } from '../indicator-name.js';
import { numbersIn, oneLine, spaceless } from '../printed-text.js';
import type { Reader } from '../reader.js';

const extremeWords: readonly ['highestPrinted' | 'lowestPrinted', RegExp][] = [
  ['highestPrinted', /(?:คะแนน)?(?:สูง|มาก)(?:ที่)?สุด/],
  ['lowestPrinted', /(?:คะแนน)?(?:ต่ำ|น้อย)(?:ที่)?สุด/],
];

/** The table's own "highest" and "lowest" lines. */
export const readExtreme = (cells: readonly Cell[], { draft, framework }: Reader): boolean => {
  const text = cells.map((cell) => oneLine(cell.text)).filter(Boolean).join(' ');
  const kind = extremeWords.find(([, pattern]) => pattern.test(spaceless(text)))?.[0];
  const [score] = numbersIn(text).filter(({ value }) => value <= 100).slice(-1);
  const first = cells.find((cell) => spaceless(cell.text) !== '');
  if (kind === undefined || score === undefined || first === undefined || text.length > 160) return false;
  const named = cells.map((cell) => readIndicatorName(cell.text, framework)).find((one) => one !== null);
  draft.setOnce(kind, { ...(named ? { name: named.name } : {}), score: score.value }, first.place);
  return true;
};
