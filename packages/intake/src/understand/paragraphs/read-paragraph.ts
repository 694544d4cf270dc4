import type { Paragraph } from '../../blocks.js';
import { addIndicator } from '../add-indicator.js';
import { indicatorsMentioned, readIndicatorName } from '../indicator-name.js';
import { leadingCode, resolveItemCode } from '../item-code.js';
import { openSection } from '../open-section.js';
import { numbersIn, oneLine, spaceless } from '../printed-text.js';
import type { Reader } from '../reader.js';
import { indicatorHeading, partIn, startOfDocument, subIndicatorNo, topicOf, type Section, type Topic } from '../section.js';
import { readExtremes } from './extremes.js';
import { readHistory } from './history.js';
import { readIndicatorScores } from './indicator-scores.js';
import { readInstruments } from './instruments.js';
import { readItemLine } from './item-lines.js';
import { readMeeting } from './meeting.js';
import { readOverall } from './overall.js';
import { readSuggestion } from './suggestions.js';

const whereOf = ({ indicatorNo }: Section): string => (indicatorNo === null ? 'file' : `indicator:${indicatorNo}`);

const openTopic = (topic: Topic, paragraph: Paragraph, reader: Reader): void => {
  reader.section = { ...startOfDocument, topic };
  if (topic === 'suggestions') openSection(paragraph.text, reader);
  reader.section = { ...reader.section, topic, subIndicator: null };
};

/** A line that names an indicator, its score perhaps. */
const readIndicatorLine = (paragraph: Paragraph, reader: Reader): boolean => {
  const { section, framework, draft } = reader;
  if (section.topic === 'suggestions' || subIndicatorNo(paragraph.text) !== null) return false;
  const named = indicatorHeading(paragraph.text, framework, { ...section, instrument: null });
  if (named === null) return false;
  const [score] = numbersIn(named.rest);
  if (score !== undefined && score.value <= 100) addIndicator(reader, named, score.value, paragraph.place);
  openSection(paragraph.text, reader);
  reader.section = { ...reader.section, indicatorNo: named.no, heading: oneLine(paragraph.text) };
  draft.say(`indicator:${named.no}`, 'heading', paragraph.text, paragraph.place);
  return true;
};

const instrumentLine = /^[-•*\s]*(?:(?:ตาราง(?:ที่)?\s*)?[\d๐-๙]+(?:\.[\d๐-๙]+)*[.)]?\s+)?(?:แบบ(?:วัด|ตรวจ|สำรวจ)|ส่วนที่|(?:IIT|EIT|OIT)(?:\s|$|\d|[๐-๙])|EitPublic|EitSurvey|สรุปการประเมิน\s*(?:IIT|EIT|OIT))/i;

/** A short line that names an instrument or a part of it, and nothing else. */
const readInstrumentLine = ({ text, place }: Paragraph, reader: Reader): boolean => {
  const line = oneLine(text);
  if (line.length > 130 || !instrumentLine.test(line) || /คะแนน(?:ที่ได้|เท่ากับ|เฉลี่ย)|[\d๐-๙]{1,3}\.[\d๐-๙]{1,2}(?:\s*คะแนน)?\)?$/.test(line)) return false;
  const { section } = reader;
  if (!openSection(line, reader)) return false;
  // Under an indicator's heading the line names its instrument again; the indicator stands.
  const stands = partIn(line) === null && reader.section.instrument === section.instrument;
  reader.section = { ...reader.section, ...(stands ? { indicatorNo: section.indicatorNo } : {}), heading: null, topic: section.topic };
  reader.draft.say('file', 'heading', line, place);
  return true;
};

const analysisBeginning = /^[*\s]*(?:(?:ผล)?การวิเคราะห์|ผลวิเคราะห์|บทวิเคราะห์|ผลการวิเคราะห์)\s*:?/;
const analysisInside = /ผล(?:การ)?วิเคราะห์/;

/** The text on an indicator or on one of its items; a line that only announces one is none. */
const readAnalysis = (paragraph: Paragraph, reader: Reader): boolean => {
  const { section, framework, draft } = reader;
  const { indicatorNo } = section;
  const line = oneLine(paragraph.text);
  if (indicatorNo === null || section.topic === 'suggestions' || line.length < 45) return false;
  const leading = leadingCode(line);
  const context = { framework, instrument: section.instrument, indicatorNo, before: null };
  const itemCode = leading === null ? null : resolveItemCode(leading.printed, context);
  if (!analysisBeginning.test(line) && !(itemCode !== null && analysisInside.test(line))) return false;
  draft.add('analysis', { indicatorNo, ...(itemCode === null ? {} : { itemCode }), text: line }, { text: paragraph.place });
  draft.say(whereOf(section), 'analysis', line, paragraph.place);
  return true;
};

const withoutBullet = (text: string): string => oneLine(text).replace(/^(?:[-–•●]|[\d๐-๙]+[.)])\s*/, '');
const isBullet = (text: string): boolean => /^\s*(?:[-–•●]|[\d๐-๙]+[.)])\s*\S/.test(text);

const readOfTopic = (paragraph: Paragraph, reader: Reader): boolean => {
  const { draft, section } = reader;
  switch (section.topic) {
    case 'limitations':
      if (!isBullet(paragraph.text)) return false;
      draft.add('limitations', withoutBullet(paragraph.text), { '': paragraph.place });
      return true;
    case 'suggestions':
      return readSuggestion(paragraph, reader);
    case 'final-suggestion':
      return draft.setOnce('finalSuggestion', oneLine(paragraph.text), paragraph.place);
    case 'summary':
      return draft.setOnce('summaryText', oneLine(paragraph.text), paragraph.place);
    case 'analysis':
    case 'measures':
    case null:
      return false;
  }
};

/** The one indicator that a line begins with the name of, and says more of than its score. */
const subjectOf = (line: string, { framework, section }: Reader): number | null => {
  const text = line.replace(/^[-–•●\s]*(?:[\d๐-๙]{1,2}(?:\.[\d๐-๙]{1,2})*[.)]?\s+)?/, '');
  const named = readIndicatorName(text, framework);
  if (named === null || !named.byName || !(section.topic === 'analysis' || text.startsWith('ตัวชี้วัด')) || indicatorsMentioned(line, framework).length > 1) return null;
  return spaceless(named.rest.replace(/[\d๐-๙.]+\s*คะแนน/g, '')).length >= 30 ? named.no : null;
};

/** A text without a word that says so may still be the only analysis of its indicator; kept aside until the end. */
const keepLoose = (paragraph: Paragraph, reader: Reader): void => {
  const { topic } = reader.section;
  const line = oneLine(paragraph.text);
  const subject = subjectOf(line, reader);
  const indicatorNo = subject ?? reader.section.indicatorNo;
  if (indicatorNo === null || topic === 'suggestions' || topic === 'measures' || (subject === null && (line.length < (topic === 'analysis' ? 25 : 80) || leadingCode(line) !== null))) return;
  reader.looseAnalyses.push({ indicatorNo, text: line, place: paragraph.place });
};

const factsOf = (paragraph: Paragraph, reader: Reader): void => {
  const { draft, framework, section } = reader;
  if (section.topic !== 'suggestions' && section.indicatorNo === null) readOverall(paragraph, draft);
  readExtremes(paragraph, draft, framework);
  readInstruments(paragraph, draft);
  if (section.topic !== 'suggestions') readIndicatorScores(paragraph, reader);
  readHistory(paragraph, draft);
  readMeeting(paragraph, draft);
};

const ofLists = new Set<Topic>(['limitations', 'suggestions']);
const isNumberedHeading = (line: string, { topic }: Section): boolean => !ofLists.has(topic) && line.length <= 160 && /^[\d๐-๙]{1,2}[.)]\s/.test(line);

/** What speaks of the whole result is no longer about the indicator of the table above. */
const sumsUp = /^(?:จึง)?(?:สรุป(?:แล้ว|ได้ว่า|โดยรวม|ภาพรวม)|โดย(?:ภาพ)?รวม|ในภาพรวม|ภาพรวม)/;

/** A chapter of analyses is none of the indicator that the table above it ended with. */
const isUnderIndicator = ({ indicatorNo, heading }: Section, opens: boolean): boolean => indicatorNo !== null && !(opens && heading === null);

/** One paragraph: a heading moves the section, anything else is read for what it says. */
export const readParagraph = (paragraph: Paragraph, reader: Reader): void => {
  const line = oneLine(paragraph.text);
  if (spaceless(line) === '') return;
  if (readIndicatorLine(paragraph, reader)) return;
  const topic = topicOf(line, paragraph.heading === true);
  const opens = paragraph.heading === true || isNumberedHeading(line, reader.section);
  if (topic !== null && !(topic === 'analysis' && isUnderIndicator(reader.section, opens))) {
    openTopic(topic, paragraph, reader);
    reader.draft.say('file', 'heading', line, paragraph.place);
    factsOf(paragraph, reader);
    return;
  }
  if (reader.section.topic !== 'suggestions' && (readItemLine(paragraph, reader) || readInstrumentLine(paragraph, reader))) return;
  if (opens || (sumsUp.test(line) && reader.section.topic === null)) reader.section = { ...startOfDocument };
  factsOf(paragraph, reader);
  reader.section = { ...reader.section, heading: null };
  if (readAnalysis(paragraph, reader) || readOfTopic(paragraph, reader)) return;
  keepLoose(paragraph, reader);
  reader.draft.say(whereOf(reader.section), 'text', line, paragraph.place);
};
