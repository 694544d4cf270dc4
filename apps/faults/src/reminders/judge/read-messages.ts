import type { Messages } from './compare-letters.js';
import type { Rows } from './read-rows.js';

interface MessageRow {
  readonly id: string;
  readonly text: string;
}
interface DeliveryRow {
  readonly id: string;
  readonly accountId: string;
  readonly way: string;
}

const messages = `SELECT id, body_th AS text FROM notification WHERE event LIKE 'reminder:%'`;
const deliveries = `SELECT d.notification_id AS id, d.account_id AS "accountId", concat_ws(' ', 'delivery', d.state, 'letter', l.id, l.state, 'of', l.day, 'after', l.tries, 'tries', l.last_error) AS way
  FROM delivery d LEFT JOIN letter l ON l.id = d.letter_id`;

/** The words of every message, and what became of it on its way to each person. */
export async function readMessages(rows: Rows): Promise<Messages> {
  const texts = new Map((await rows.of<MessageRow>(messages)).map(({ id, text }) => [id, text.replace(/\s+/g, ' ')]));
  const ways = new Map((await rows.of<DeliveryRow>(deliveries)).map(({ id, accountId, way }) => [`${id} ${accountId}`, way]));
  return {
    wordsOf: (id) => texts.get(id) ?? '',
    wayOf: (id, accountId) => ways.get(`${id} ${accountId}`) ?? 'no delivery',
  };
}
