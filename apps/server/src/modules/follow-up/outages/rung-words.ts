import { texts } from '@prongsai/contracts';
import { engineRungs, reminderLadder } from '@prongsai/ita';

const daysOf = new Map(reminderLadder.map(({ code, workingDays }) => [code, workingDays]));
const eventOf = new Map(engineRungs.map(({ code, event }) => [code, event]));

const inDays = (days: number): string => (days < 0 ? `ก่อนครบกำหนด ${-days} วันทำการ` : `หลังครบกำหนด ${days} วันทำการ`);

/** A rung of the ledger as a sheet for people says it; a letter has none. */
export function rungWords(rung: string | null): string {
  if (rung === null) return 'จดหมาย';
  const days = daysOf.get(rung);
  if (days !== undefined) return days === 0 ? 'วันครบกำหนด' : inDays(days);
  const event = eventOf.get(rung);
  return event === undefined ? rung : texts.events[event].th;
}
