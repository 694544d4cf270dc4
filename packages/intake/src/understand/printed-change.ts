import { matchable } from './printed-text.js';

const rises = /^(?:\+|▲|↑|เพิ่มขึ้น|สูงขึ้น|เพิ่ม)/;
const falls = /^(?:[-–−]|▼|↓|ลดลง|ต่ำลง|ลด|\((?=\d))/;
const amount = /^\(?[+\-–−▲▼↑↓]?(?:เพิ่มขึ้น|สูงขึ้น|เพิ่ม|ลดลง|ต่ำลง|ลด)?(\d{1,3}(?:\.\d{1,2})?)(?:คะแนน|%)?\)?$/;

/** A cell that is nothing but a difference between two years: `+๒.๐๐`, `ลดลง 0.40`, `คงที่`; `null` otherwise. */
export const changeIn = (text: string): number | null => {
  const key = matchable(text);
  if (/^(?:คงที่|เท่าเดิม|คงเดิม)$/.test(key)) return 0;
  const match = amount.exec(key);
  if (match === null) return null;
  return falls.test(key.replace(/^\((?=[+▲])/, '')) && !rises.test(key) ? -Number(match[1]) : Number(match[1]);
};
