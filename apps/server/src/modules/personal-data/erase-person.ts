import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit, Clock, refuse, Transactions, type Actor } from '../../platform/index.js';
import { People } from '../people/index.js';
import { aboutPerson } from './about-person.js';
import { EraseDetails } from './erase-details.js';
import type { Person } from './held-data.js';
import { columnsOf, inventory } from './inventory.js';
import { mentionsOf } from './mentions.js';

export interface Erased {
  /** Rows that were deleted or blanked, by table. */
  readonly tables: Readonly<Record<string, number>>;
  /** Details of the trail that named the person. */
  readonly details: number;
  /** Texts that still do, by column: what public record says is no machine's to change. */
  readonly mentions: Readonly<Record<string, number>>;
}

/** What another province may have to keep is not one coordinator's to erase. */
const heldElsewhere = `SELECT 1 FROM position_holder h JOIN position p ON p.id = h.position_id
  WHERE h.account_id = $1 AND h.struck_at IS NULL AND p.province_id <> $2 LIMIT 1`;

const nobody = { th: 'บัญชีที่ลบข้อมูลแล้ว', en: 'Erased account' } as const;
const gone = '(ลบแล้ว)';

/** The account stays as the pseudonym that the public record speaks of; who it was is no longer known. */
const blankAccount = `UPDATE account SET email = 'erased-' || id || '@invalid', name_th = $2, name_en = $3, password_hash = NULL,
    disabled_at = coalesce(disabled_at, $4) WHERE id = $1`;

/** Erases what is held about a person who holds no office any more. What public record remains is told in `docs/personal-data.md`. */
@Injectable()
export class ErasePerson {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: People,
    private readonly eraseDetails: EraseDetails,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** As the engine: sessions, keys and the details of other chains are no caller's to change. The person was found within the actor's scope. */
  erase(actor: Actor, person: Person, reason: string): Promise<Erased> {
    if (names(reason, person)) throw refuse.invalid([{ code: 'reason-names-person', where: 'body.reason' }]);
    return this.transactions.run('engine', async (tx) => {
      await tx.query('SELECT 1 FROM account WHERE id = $1 FOR UPDATE', [person.accountId]);
      const held = await this.people.positionsHeldBy(tx, person.accountId, this.clock.today());
      if (held.length > 0) throw refuse.conflict([{ code: 'person-in-office' }]);
      const elsewhere = await tx.query<unknown[]>(heldElsewhere, [person.accountId, actor.provinceId]);
      if (elsewhere.length > 0) throw refuse.conflict([{ code: 'person-elsewhere' }]);
      const details = await this.eraseDetails.naming(tx, actor, person);
      const tables = { ...(await deleteRows(tx, person)), ...(await blankAddresses(tx, person)), account: 1 };
      await tx.query(blankAccount, [person.accountId, nobody.th, nobody.en, this.clock.now()]);
      const subject = { type: 'account', id: person.accountId };
      await this.audit.write(tx, { agencyId: null, actor, action: 'person.erase', subject, detail: { reason } });
      return { tables, details, mentions: await mentionsOf(tx, person) };
    });
  }
}

/** The trail would keep for ever what was to be erased. */
const names = (text: string, { email, name }: Person): boolean =>
  [email, name.th, name.en].some((word) => word !== '' && text.toLowerCase().includes(word.toLowerCase()));

async function deleteRows(tx: EntityManager, { accountId, email }: Person): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [name, table] of Object.entries(inventory)) {
    const about = table.goesWithPerson ? aboutPerson(name) : null;
    if (about === null) continue;
    const [, count] = await tx.query<[unknown[], number]>(`DELETE FROM "${name}" WHERE ${about}`, [accountId, email]);
    if (count > 0) counts[name] = count;
  }
  return counts;
}

async function blankAddresses(tx: EntityManager, { email }: Person): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [name, table] of Object.entries(inventory)) {
    if (table.goesWithPerson) continue;
    for (const column of columnsOf(table, 'address')) {
      const blank = `UPDATE "${name}" SET "${column}" = replace(lower("${column}"), lower($1), $2) WHERE strpos(lower("${column}"), lower($1)) > 0`;
      const [, count] = await tx.query<[unknown[], number]>(blank, [email, gone]);
      if (count > 0) counts[name] = count;
    }
  }
  return counts;
}
