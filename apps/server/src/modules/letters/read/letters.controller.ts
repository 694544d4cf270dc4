import { Controller } from '@nestjs/common';
import { routes, type LetterAsSent, type LetterView, type ParamsOf, type QueryOf, type ResponseOf } from '@prongsai/contracts';
import { Caller, Params, Query, refuse, Route, Transactions, type Actor } from '../../../platform/index.js';
import type { OutgoingLetter } from '../channel.js';
import { ComposeLetter } from '../mail/compose-letter.js';
import { letterReason } from './letter-reasons.js';
import { mattersOf } from './matters-sql.js';

interface Row extends OutgoingLetter, Pick<LetterView, 'channel' | 'state'> {
  readonly lastError: string | null;
  readonly gatheredAt: Date;
  readonly sentAt: Date | null;
}

const letters = `SELECT l.id, l.account_id AS "accountId", l.day::text AS day, l.channel, l.state, l.address, l.last_error AS "lastError", l.gathered_at AS "gatheredAt", l.sent_at AS "sentAt",
    a.language, json_build_object('th', p.name_th, 'en', p.name_en) AS province, ${mattersOf} AS matters
  FROM letter l JOIN account a ON a.id = l.account_id JOIN province p ON p.id = l.province_id WHERE l.account_id = $1`;

const viewOf = ({ lastError, gatheredAt, sentAt, ...row }: Row): LetterView => ({
  ...row,
  reason: lastError === null ? null : letterReason(lastError),
  gatheredAt: gatheredAt.toISOString(),
  sentAt: sentAt?.toISOString() ?? null,
  matters: [...row.matters],
});

/** Letters belong to the person, whatever position the caller acts in; as the engine, since they may tell of another of his positions. */
@Controller()
export class LettersController {
  constructor(
    private readonly transactions: Transactions,
    private readonly composing: ComposeLetter,
  ) {}

  @Route(routes.listLetters)
  list(@Caller() { accountId }: Actor, @Query() { limit }: QueryOf<typeof routes.listLetters>): Promise<ResponseOf<typeof routes.listLetters>> {
    return this.transactions.run('engine', async (tx) => {
      const rows = await tx.query<Row[]>(`${letters} ORDER BY l.day DESC, l.gathered_at DESC, l.id LIMIT $2`, [accountId, limit]);
      const [count] = await tx.query<{ total: number }[]>('SELECT count(*)::int AS total FROM letter WHERE account_id = $1', [accountId]);
      return { data: rows.map(viewOf), total: count?.total ?? 0 };
    });
  }

  @Route(routes.readLetter)
  read(@Caller() { accountId }: Actor, @Params() { letterId }: ParamsOf<typeof routes.readLetter>): Promise<LetterAsSent> {
    return this.transactions.run('engine', async (tx) => {
      const [row] = await tx.query<Row[]>(`${letters} AND l.id = $2`, [accountId, letterId]);
      if (!row) throw refuse.notFound();
      const { subject, html, text } = this.composing.compose(row);
      return { ...viewOf(row), subject, html, text };
    });
  }
}
