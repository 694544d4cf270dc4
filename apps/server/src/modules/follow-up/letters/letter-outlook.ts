import { Injectable } from '@nestjs/common';
import { Clock, Transactions } from '../../../platform/index.js';
import { LetterChannels, type ChannelName } from '../../letters/index.js';

/** How letters reach a person. */
export interface Outlook {
  /** `null` where no letter reaches him. */
  readonly channel: ChannelName | null;
  readonly hasGoneToday: boolean;
  /** He wants letters of what only informs, too. */
  readonly notices: boolean;
}

const unknown: Outlook = { channel: null, hasGoneToday: false, notices: true };

/** LINE takes a letter where the person is linked, has not chosen e-mail, and the month has messages left; it goes by e-mail where the address takes letters. */
const outlooks = `SELECT a.id, coalesce(c.notices, true) AS notices,
    EXISTS (SELECT 1 FROM letter l WHERE l.account_id = a.id AND l.province_id = $2 AND l.day = $3) AS "hasGoneToday",
    CASE WHEN $4 AND coalesce(c.first, 'line') = 'line' AND EXISTS (SELECT 1 FROM line_link k WHERE k.account_id = a.id AND k.blocked_at IS NULL)
           AND EXISTS (SELECT 1 FROM line_quota q WHERE q.month = $5 AND (q.most IS NULL OR q.used < q.most)) THEN 'line'
         WHEN NOT EXISTS (SELECT 1 FROM mail_bounce b WHERE b.account_id = a.id AND b.address = a.email) THEN 'email' END AS channel
  FROM account a LEFT JOIN letter_choice c ON c.account_id = a.id WHERE a.id = ANY($1::uuid[]) AND a.disabled_at IS NULL`;

/** By what way letters will likely leave. Choices are a person's own; the engine is asked for people whom the caller has been shown. */
@Injectable()
export class LetterOutlooks {
  constructor(
    private readonly clock: Clock,
    private readonly channels: LetterChannels,
    private readonly transactions: Transactions,
  ) {}

  async of(provinceId: string, accountIds: readonly string[]): Promise<(accountId: string) => Outlook> {
    if (accountIds.length === 0) return () => unknown;
    const today = this.clock.today();
    const hasLine = this.channels.all.some(({ name }) => name === 'line');
    const values = [accountIds, provinceId, today, hasLine, today.slice(0, 7)];
    const rows = await this.transactions.run('engine', (tx) => tx.query<(Outlook & { id: string })[]>(outlooks, values));
    const known = new Map(rows.map(({ id, ...outlook }) => [id, outlook]));
    return (accountId) => known.get(accountId) ?? unknown;
  }
}
