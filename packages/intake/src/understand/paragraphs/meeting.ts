import { readPeriod, toArabicDigits } from '@prongsai/thai';
import type { Paragraph } from '../../blocks.js';
import type { Draft } from '../draft.js';
import { oneLine } from '../printed-text.js';

const meeting = /ประชุม[^\n]{0,120}?เมื่อ\s*((?:วัน\S*?ที่|วันที่)\s*\d{1,2}\s*(?:เดือน)?\s*[ก-๙.]+\s*(?:พ\.?\s*ศ\.?\s*)?25\d{2})/;

/** The day of the meeting that decided the measures. */
export const readMeeting = ({ text, place }: Paragraph, draft: Draft): void => {
  const line = oneLine(text);
  const match = meeting.exec(toArabicDigits(line));
  if (match === null) return;
  const from = match.index + match[0].lastIndexOf(match[1] ?? '');
  const printed = line.slice(from, from + (match[1] ?? '').length);
  const { start } = readPeriod(printed);
  if (start !== null && draft.setOnce('meetingDate', start, place)) draft.setOnce('meetingDateText', printed, place);
};
