import { Injectable } from '@nestjs/common';
import { Clock, Config, Transactions } from '../../../platform/index.js';
import type { ChannelName, OutgoingLetter } from '../channel.js';
import { LetterHours } from '../gather/letter-hours.js';
import { mattersOf } from '../read/matters-sql.js';

export interface ClaimedLetter extends OutgoingLetter {
  /** Which try this is: what a sender says of an earlier one counts no more. */
  readonly tries: number;
}

/** Waiting ones, and those whose sender has not come back in time. What is latest leaves first. */
const claim = `UPDATE letter SET state = 'sending', tries = tries + 1, claimed_until = clock_timestamp() + make_interval(secs => $4)
  WHERE id IN (SELECT id FROM letter WHERE channel = $1 AND day = $2
      AND ((state = 'waiting' AND coalesce(try_at <= now(), true)) OR (state = 'sending' AND claimed_until < now()))
    ORDER BY late_days DESC, id LIMIT $3 FOR UPDATE SKIP LOCKED)
  RETURNING id`;
const load = `SELECT l.id, l.account_id AS "accountId", l.address, l.tries, a.language, l.day::text AS day,
    json_build_object('th', p.name_th, 'en', p.name_en) AS province, ${mattersOf} AS matters
  FROM letter l JOIN account a ON a.id = l.account_id JOIN province p ON p.id = l.province_id WHERE l.id = ANY ($1) ORDER BY l.late_days DESC, l.id`;
const release = `UPDATE letter l SET state = 'waiting', tries = l.tries - 1, claimed_until = NULL
  FROM unnest($1::uuid[], $2::int[]) AS given (id, tries) WHERE l.id = given.id AND l.tries = given.tries AND l.state = 'sending'`;

/** Gives letters to one sender for a time; the claim is committed before anything of them is sent. */
@Injectable()
export class ClaimLetters {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly hours: LetterHours,
    private readonly transactions: Transactions,
  ) {}

  /** Outside the hours of letters there is nothing to take. */
  async take(channel: ChannelName, atMost: number): Promise<ClaimedLetter[]> {
    await this.clock.refresh();
    if (!this.hours.isOpen) return [];
    return this.transactions.run('engine', async (tx) => {
      const [claimed] = await tx.query<[{ id: string }[], number]>(claim, [channel, this.clock.today(), atMost, this.config.letterLeaseSeconds]);
      return claimed.length === 0 ? [] : tx.query<ClaimedLetter[]>(load, [claimed.map(({ id }) => id)]);
    });
  }

  /** What was claimed and not tried may be taken by anybody at once. */
  async giveBack(letters: readonly ClaimedLetter[]): Promise<void> {
    if (letters.length === 0) return;
    await this.transactions.run('engine', (tx) => tx.query(release, [letters.map(({ id }) => id), letters.map(({ tries }) => tries)]));
  }
}
