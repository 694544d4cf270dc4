/** A planned line of the ledger whose hour has come. */
export interface DueLine {
  readonly id: string;
  readonly deadlineId: string;
  /** Epoch milliseconds. */
  readonly plannedFor: number;
}

export interface Chosen<L extends DueLine> {
  readonly send: L[];
  /** Older rungs of the same deadline: after an outage one letter says enough, five are noise. */
  readonly superseded: L[];
}

/** Of every deadline the latest rung that is due is sent, the earlier ones are not made up for. */
export function chooseDue<L extends DueLine>(lines: readonly L[]): Chosen<L> {
  const latest = new Map<string, L>();
  for (const line of lines) {
    const known = latest.get(line.deadlineId);
    if (!known || line.plannedFor > known.plannedFor) latest.set(line.deadlineId, line);
  }
  const send = [...latest.values()];
  const sent = new Set(send.map(({ id }) => id));
  return { send, superseded: lines.filter(({ id }) => !sent.has(id)) };
}
