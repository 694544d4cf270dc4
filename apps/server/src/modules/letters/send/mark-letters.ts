import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, Config, Transactions } from '../../../platform/index.js';
import type { ChannelName, Sent } from '../channel.js';
import { TellBounces } from './tell-bounces.js';

/** What became of one try. */
export interface Tried {
  readonly id: string;
  readonly tries: number;
  readonly sent: Sent;
}

/** As long and as often as mail servers try; what did not leave then stands in the console alone. */
const mostDays = 5;
const mostTries = 12;
/** Another channel than e-mail is given up sooner, since e-mail takes its letters over. */
const mostTriesBeforeMail = 3;

/** Sent is sent, also when another sender has claimed it meanwhile. */
const markSent = `UPDATE letter SET state = 'sent', sent_at = $2, claimed_until = NULL, try_at = NULL, last_error = NULL WHERE id = ANY ($1) AND state <> 'sent'`;
const given = 'unnest($1::uuid[], $2::int[], $3::text[]) AS given (id, tries, reason)';
const own = `l.id = given.id AND l.tries = given.tries AND l.state = 'sending'`;
/** A minute, two, four, up to an hour, as it is configured. */
const markLater = `UPDATE letter l SET state = CASE WHEN l.tries >= ${mostTries} AND l.gathered_at <= $4::timestamptz - interval '${mostDays} days' THEN 'failed' ELSE 'waiting' END, last_error = given.reason, claimed_until = NULL,
    try_at = now() + least(make_interval(secs => $6) * power(2, least(l.tries - 1, 10)), interval '1 hour')
  FROM ${given} WHERE ${own} AND (l.channel = 'email' OR l.tries < $5)`;
/** What another channel cannot bring goes by e-mail. */
const toMail = `UPDATE letter l SET channel = 'email', address = a.email, state = CASE WHEN $4 THEN 'waiting' ELSE 'kept' END, last_error = given.reason, claimed_until = NULL, try_at = NULL
  FROM ${given}, account a WHERE ${own} AND a.id = l.account_id AND l.channel <> 'email'`;
const markBounced = `UPDATE letter l SET state = 'bounced', last_error = given.reason, claimed_until = NULL FROM ${given} WHERE ${own} AND l.channel = 'email' RETURNING l.id`;

const listsOf = (tried: readonly Tried[]): unknown[] => [
  tried.map(({ id }) => id), tried.map(({ tries }) => tries), tried.map(({ sent }) => (sent.outcome === 'sent' ? '' : sent.reason)),
];

/** Writes down what became of letters, some at a time, in a transaction of its own. */
@Injectable()
export class MarkLetters {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly tellBounces: TellBounces,
  ) {}

  async mark(channel: ChannelName, tried: readonly Tried[]): Promise<void> {
    const of = (outcome: Sent['outcome']) => tried.filter(({ sent }) => sent.outcome === outcome);
    await this.transactions.run('engine', async (tx) => {
      await this.#sent(tx, of('sent'));
      await this.#later(tx, of('later'));
      if (channel === 'email') await this.#bounced(tx, of('refused'));
      else await this.#toMail(tx, [...of('refused'), ...of('later').filter(({ tries }) => tries >= mostTriesBeforeMail)]);
    });
  }

  async #sent(tx: EntityManager, tried: readonly Tried[]): Promise<void> {
    if (tried.length > 0) await tx.query(markSent, [tried.map(({ id }) => id), this.clock.now()]);
  }

  async #later(tx: EntityManager, tried: readonly Tried[]): Promise<void> {
    if (tried.length > 0) await tx.query(markLater, [...listsOf(tried), this.clock.now(), mostTriesBeforeMail, this.config.letterRetrySeconds]);
  }

  async #toMail(tx: EntityManager, tried: readonly Tried[]): Promise<void> {
    if (tried.length > 0) await tx.query(toMail, [...listsOf(tried), this.config.smtpUrl !== null]);
  }

  async #bounced(tx: EntityManager, tried: readonly Tried[]): Promise<void> {
    if (tried.length === 0) return;
    const [rows] = await tx.query<[{ id: string }[], number]>(markBounced, listsOf(tried));
    await this.tellBounces.tell(tx, rows.map(({ id }) => id));
  }
}
