import { isNudge } from '@prongsai/contracts';

/** Working days from the due day that a rung of the ladder stands for: `before7` is -7, `due` 0, `late3` 3; `null` for anything else. */
export function daysOfRung(rung: string): number | null {
  if (rung === 'due') return 0;
  const [, side, days] = /^(before|late)(\d+)$/.exec(rung) ?? [];
  if (!side || !days) return null;
  return side === 'before' ? -Number(days) : Number(days);
}

/** The line is a step of the system itself, e.g. `openSixMonthReport`, and no letter. */
export const isEngineRung = (rung: string): boolean => /^open[A-Z]/.test(rung);

/** The message that words a rung; `null` for one that nobody defined, which is shown as it is. */
export function rungWord(rung: string): { key: string; params: Record<string, number> } | null {
  if (isNudge(rung)) return { key: 'reminders.rung.nudge', params: {} };
  if (isEngineRung(rung)) return { key: 'reminders.rung.engine', params: {} };
  const days = daysOfRung(rung);
  if (days === null) return null;
  if (days === 0) return { key: 'reminders.rung.due', params: {} };
  return { key: days < 0 ? 'reminders.rung.before' : 'reminders.rung.after', params: { smart_count: Math.abs(days) } };
}
