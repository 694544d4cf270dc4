import { epoch, type Rows } from './read-rows.js';

/** A message that a position found in the console. */
export interface Telling {
  readonly id: string;
  /** What it is about: a rung about one due day of one deadline. */
  readonly event: string;
  readonly positionId: string;
  /** When it was told, by the demonstration's clock. */
  readonly at: number;
}

const reminders = `SELECT id, event, position_id AS "positionId", ${epoch('at')} AS at FROM notification WHERE event LIKE 'reminder:%'`;

export const readTellings = (rows: Rows): Promise<Telling[]> => rows.of<Telling>(reminders);
