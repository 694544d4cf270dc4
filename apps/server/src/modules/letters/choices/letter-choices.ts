import type { LetterChoices as LetterChoicesView } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export type LetterChoice = Pick<LetterChoicesView, 'notices' | 'first'>;

interface Row extends LetterChoice {
  readonly email: string;
  readonly bouncedAt: Date | null;
}

const read = `SELECT a.email, coalesce(c.notices, true) AS notices, coalesce(c.first, 'email') AS first, b.at AS "bouncedAt"
  FROM account a LEFT JOIN letter_choice c ON c.account_id = a.id LEFT JOIN mail_bounce b ON b.account_id = a.id AND b.address = a.email WHERE a.id = $1`;
const choose = `INSERT INTO letter_choice (account_id, notices, first) VALUES ($1, $2, $3)
  ON CONFLICT (account_id) DO UPDATE SET notices = excluded.notices, first = excluded.first`;
const endNotices = `INSERT INTO letter_choice (account_id, notices) SELECT id, false FROM account WHERE id = $1 AND disabled_at IS NULL
  ON CONFLICT (account_id) DO UPDATE SET notices = false WHERE letter_choice.notices RETURNING account_id`;

/** How people want their letters. What asks for an act is always told. */
@Injectable()
export class LetterChoices {
  async of(tx: EntityManager, accountId: string): Promise<LetterChoicesView> {
    const [row] = await tx.query<Row[]>(read, [accountId]);
    if (!row) throw new Error('an account that acts is there');
    return { ...row, bouncedAt: row.bouncedAt?.toISOString() ?? null };
  }

  async choose(tx: EntityManager, accountId: string, { notices, first }: LetterChoice): Promise<void> {
    await tx.query(choose, [accountId, notices, first]);
  }

  /** @returns whether there was anything to end. */
  async endNotices(tx: EntityManager, accountId: string): Promise<boolean> {
    return (await tx.query<unknown[]>(endNotices, [accountId])).length > 0;
  }
}
