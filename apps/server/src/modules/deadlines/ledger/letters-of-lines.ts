import type { ReminderView } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../../platform/index.js';

export type LetterOfLine = NonNullable<ReminderView['letter']>;

interface Row {
  readonly id: string;
  readonly channel: LetterOfLine['channel'];
  readonly state: LetterOfLine['state'];
  readonly sentAt: Date | null;
}

/** Of several people in one position, the one whose letter came furthest. */
const letters = `SELECT DISTINCT ON (r.id) r.id, l.channel, l.state, l.sent_at AS "sentAt" FROM reminder r
  JOIN notification n ON n.event = 'reminder:' || r.deadline_id || ':' || r.due_on || ':' || r.rung AND n.position_id = r.position_id
  JOIN delivery y ON y.notification_id = n.id JOIN letter l ON l.id = y.letter_id
  WHERE r.id = ANY($1::uuid[]) ORDER BY r.id, l.sent_at NULLS LAST, l.id`;

/** How the letters of lines really went. A letter is its reader's own; its channel and state are asked for lines that the caller has been shown. */
@Injectable()
export class LettersOfLines {
  constructor(private readonly transactions: Transactions) {}

  async of(reminderIds: readonly string[]): Promise<Map<string, LetterOfLine>> {
    if (reminderIds.length === 0) return new Map();
    const rows = await this.transactions.run('engine', (tx) => tx.query<Row[]>(letters, [reminderIds]));
    return new Map(rows.map(({ id, channel, state, sentAt }) => [id, { channel, state, sentAt: sentAt?.toISOString() ?? null }]));
  }
}
