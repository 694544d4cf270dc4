import { oneLine } from './printed-text.js';
import type { Reader } from './reader.js';
import { indicatorHeading, instrumentIn, partIn, subIndicatorNo } from './section.js';

/** What a heading names beside its instrument. */
const withoutInstrument = (text: string): string => {
  const rest = oneLine(text).replace(/^(?:IIT|EIT|OIT)\s*/i, '').replace(/^[\d๐-๙]+(?:\.[\d๐-๙]+)?[.)]?\s*/, '');
  return instrumentIn(rest) === null ? rest : '';
};

/** A row that names an instrument, an indicator or a sub-indicator for the rows under it. */
export const openSection = (text: string, reader: Reader): boolean => {
  const { framework, section } = reader;
  const sub = subIndicatorNo(text);
  const heading = sub === null ? indicatorHeading(text, framework, { ...section, indicatorNo: null }) : null;
  const instrument = instrumentIn(text) ?? (heading === null ? null : (framework.indicators.find(({ no }) => no === heading.no)?.instrument ?? null));
  const part = partIn(text);
  if (sub !== null) reader.section = { ...section, instrument: 'OIT', indicatorNo: sub.indicatorNo, subIndicator: sub.name === '' ? sub.no : sub.name };
  else if (heading !== null) reader.section = { ...section, instrument: instrument ?? section.instrument, indicatorNo: heading.no, subIndicator: null, part: part ?? section.part };
  else if (part !== null && /eit|ส่วนที่/i.test(text)) reader.section = { ...section, instrument: 'EIT', part, indicatorNo: null, subIndicator: null };
  else if (instrument === 'OIT' || (instrument === null && section.instrument === 'OIT')) {
    reader.section = { ...section, instrument: 'OIT', indicatorNo: section.indicatorNo !== null && section.indicatorNo >= 9 ? section.indicatorNo : null, subIndicator: withoutInstrument(text) || null };
  } else if (instrument !== null) reader.section = { ...section, instrument, indicatorNo: null, subIndicator: null };
  else return false;
  if (reader.section.instrument !== section.instrument || reader.section.part !== section.part) reader.itemBefore = null;
  return true;
};
