import { addDays } from '@prongsai/thai';

/** Minutes as the words that a person would use, under `reminders.outage.lasting`: minutes, hours and minutes, or days and hours. */
export function latenessWord(minutes: number): { key: string; params: Record<string, number> } {
  const [hours, days] = [Math.floor(minutes / 60), Math.floor(minutes / 1440)];
  if (days > 0) return { key: 'reminders.outage.lasting.days', params: { days, hours: hours % 24 } };
  return hours > 0 ? { key: 'reminders.outage.lasting.hours', params: { hours, minutes: minutes % 60 } } : { key: 'reminders.outage.lasting.minutes', params: { minutes } };
}

/** An outage is told on the ledger for a week. */
export const recently = (today: string): string => addDays(today, -7);

export const outageFileHref = (span: { from: string | null; until: string | null }): string => {
  const given = Object.entries(span).flatMap(([name, day]) => (day ? [[name, day]] : []));
  return `/api/follow-up/outages/file${given.length ? `?${new URLSearchParams(given)}` : ''}`;
};
