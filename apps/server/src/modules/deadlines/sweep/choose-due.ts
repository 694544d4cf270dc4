import { reminderLadder } from '@prongsai/ita';
import type { DueLine } from './due-line.js';

type Line = Pick<DueLine, 'id' | 'deadlineId' | 'plannedFor' | 'rung' | 'asked'>;

export interface Chosen<L extends Line> {
  readonly send: L[];
  /** Older rungs of the same deadline: after an outage one letter says enough, five are noise. */
  readonly superseded: L[];
}

const place = new Map(reminderLadder.map(({ code }, index) => [code, index]));
/** Two rungs come to the same hour when a day off pushes one onto the other; then the further one says more. */
const isLater = (line: Line, known: Line): boolean =>
  line.plannedFor === known.plannedFor ? (place.get(line.rung) ?? -1) > (place.get(known.rung) ?? -1) : line.plannedFor > known.plannedFor;

/** Of every deadline the latest rung that is due is sent, the earlier ones are not made up for. What a person asked for is always sent. */
export function chooseDue<L extends Line>(lines: readonly L[]): Chosen<L> {
  const latest = new Map<string, L>();
  for (const line of lines) {
    const known = latest.get(line.deadlineId);
    if (!line.asked && (!known || isLater(line, known))) latest.set(line.deadlineId, line);
  }
  const sent = new Set([...latest.values()].map(({ id }) => id));
  const isSent = ({ id, asked }: L) => asked || sent.has(id);
  return { send: lines.filter(isSent), superseded: lines.filter((line) => !isSent(line)) };
}
