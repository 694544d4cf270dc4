import type { Paragraph } from '../../blocks.js';
import { leadingCode, resolveItemCode } from '../item-code.js';
import { matchable, oneLine } from '../printed-text.js';
import type { Reader } from '../reader.js';
import { instrumentIn, isInstrumentLine, partIn, subIndicatorNo } from '../section.js';

const range = /^([ieo])(\d{1,2})-(?:[ieo])?(\d{1,2})/;

/** "E๑-E๙ …": the items that one suggestion is for. */
const codeRange = (line: string): string | null => {
  const match = range.exec(matchable(line).slice(0, 8));
  return match === null ? null : `${match[1] === 'o' ? 'O' : match[1]}${match[2]}-${match[1] === 'o' ? 'O' : match[1]}${match[3]}`;
};

/** What the assessors suggest, by instrument, part, sub-indicator and item. */
export const readSuggestion = (paragraph: Paragraph, reader: Reader): boolean => {
  const { section, framework, draft } = reader;
  const line = oneLine(paragraph.text).replace(/^[-–•●]\s*/, '');
  if (isInstrumentLine(line)) {
    reader.section = { ...section, instrument: instrumentIn(line), part: partIn(line), subIndicator: null };
    return true;
  }
  const { instrument } = section;
  if (instrument === null || line === '') return false;
  const part = line.length < 110 ? partIn(line) : null;
  if (part !== null && /^ส่วนที่|EIT\s*(?:Public|Survey)/i.test(line) && instrument === 'EIT') {
    reader.section = { ...section, part };
    return true;
  }
  if (subIndicatorNo(line) !== null) {
    reader.section = { ...section, subIndicator: line };
    return true;
  }
  const leading = leadingCode(line);
  const itemCode = codeRange(line) ?? (leading === null ? null : resolveItemCode(leading.printed, { framework, instrument, indicatorNo: null, before: null }));
  draft.add(
    'suggestions',
    {
      instrument,
      ...(section.part === null ? {} : { part: section.part }),
      ...(itemCode === null ? {} : { itemCode }),
      ...(section.subIndicator === null ? {} : { subIndicator: section.subIndicator }),
      text: line,
    },
    { text: paragraph.place },
  );
  draft.say(itemCode === null || itemCode.includes('-') ? 'file' : `item:${itemCode}`, 'suggestion', line, paragraph.place);
  return true;
};
