import { isInScoreRange } from '@prongsai/ita';
import { readNumber } from '@prongsai/thai';

export type ScoreCell =
  | { kind: 'none' }
  | { kind: 'score'; value: number }
  | { kind: 'out-of-range'; value: number }
  /** `suggestion` is what was probably meant; it is shown, never taken over. */
  | { kind: 'unreadable'; suggestion?: number };

const none: ScoreCell = { kind: 'none' };
const scored = (value: number): ScoreCell => ({ kind: isInScoreRange(value) ? 'score' : 'out-of-range', value });
const plain = /^\d{1,3}(?:\.\d+)?$/;
const nothing = /^(?:[-–—−_.*]*|#?n\s*\/\s*a\.?|none|nil|null|ไม่มี(?:ข้อมูล|ผล|คะแนน)?|ไม่ระบุ|ไม่(?:ได้|เข้า|รับ|มี|ร่วม|การ|ถูก)*ประเมิน|ไม่(?:ได้)?เข้าร่วม)$/i;

/** Empty, a dash, N/A and the like. */
export const isNothing = (text: string): boolean => text === '' || nothing.test(text);

/** A score as a cell of a sheet holds it, as precise as it stands there. A dash, N/A and the like are no score. */
export const readScoreCell = (text: string): ScoreCell => {
  const trimmed = text.trim();
  if (plain.test(trimmed)) return scored(Number(trimmed));
  return isNothing(trimmed) ? none : readUnusual(trimmed);
};

const readUnusual = (trimmed: string): ScoreCell => {
  const bare = trimmed.replace(/\s*[%％]$/, '');
  const reading = readNumber(bare, { unit: 'คะแนน' });
  if (reading.ok) return scored(reading.value);
  const { suggestion } = reading;
  return { kind: 'unreadable', ...(suggestion !== undefined && isInScoreRange(suggestion) ? { suggestion } : {}) };
};
