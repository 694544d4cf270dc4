/** The message that words a rung of the ladder: `-7` is seven working days before the due day, `+3` three after. */
export function rungWord(rung: string): { key: string; params: Record<string, number> } {
  const days = Number(rung);
  if (days === 0) return { key: 'reminders.rung.due', params: {} };
  return { key: days < 0 ? 'reminders.rung.before' : 'reminders.rung.after', params: { smart_count: Math.abs(days) } };
}
