import { permissionsOf, type LateWork, type QueryOf, type ResponseOf, type routes } from '@prongsai/contracts';
import { workingDaysBetween } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, Transactions, type Actor } from '../../../platform/index.js';
import { Matters, type MatterFilter, type OpenMatter } from '../matters.js';
import { NudgeDesk } from '../nudge/nudge-desk.js';
import { heldByOf } from '../who-holds.js';
import { ReminderHistories, type ReminderHistory } from './reminder-history.js';

type Asked = QueryOf<typeof routes.listLate>;
type Page = ResponseOf<typeof routes.listLate>;
type Cursor = NonNullable<MatterFilter['after']>;

interface Found {
  readonly work: Omit<LateWork, 'lastSent' | 'nextPlanned'>;
  readonly history: ReminderHistory;
}

/** Deadlines looked at in one go; most that are over were met. */
const batch = 1000;

/** What is late now and could have been begun, the oldest due day first. */
@Injectable()
export class ListLate {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly matters: Matters,
    private readonly desk: NudgeDesk,
    private readonly histories: ReminderHistories,
  ) {}

  async list(actor: Actor, asked: Asked): Promise<Page> {
    const { rows, next } = await this.transactions.run(actor, async (tx) => {
      const { page, next: end } = await this.#page(tx, actor, asked);
      return { rows: await this.#rows(tx, actor, page), next: end };
    });
    const letteredOf = await this.histories.withLetters(rows.map(({ history }) => history));
    return { data: rows.map(({ work, history }) => ({ ...work, ...letteredOf(history) })), next };
  }

  async #page(tx: EntityManager, actor: Actor, { after, limit, ...filter }: Asked): Promise<{ page: OpenMatter[]; next: string | null }> {
    const late: OpenMatter[] = [];
    let cursor = after === undefined ? undefined : cursorOf(after);
    for (let isMore = true; isMore && late.length <= limit; ) {
      const found = await this.matters.find(tx, actor, { ...filter, dueBefore: this.clock.today(), after: cursor, limit: batch });
      late.push(...found.filter(({ standing }) => standing === 'open' || standing === 'returned'));
      const last = found.at(-1)?.matter;
      if (last) cursor = last;
      isMore = found.length === batch;
    }
    const page = late.slice(0, limit);
    const end = late.length > limit ? page.at(-1)?.matter : undefined;
    return { page, next: end ? `${end.dueOn}|${end.deadlineId}` : null };
  }

  async #rows(tx: EntityManager, actor: Actor, late: readonly OpenMatter[]): Promise<Found[]> {
    const today = this.clock.today();
    const sheet = await this.desk.layOut(tx, actor, late);
    const historyOf = await this.histories.of(tx, late.map(({ matter }) => matter.deadlineId));
    return late.map((open) => ({
      work: {
        ...open.matter,
        firstDueOn: open.firstDueOn,
        workingDaysLate: Math.max(1, workingDaysBetween(open.matter.dueOn, today, sheet.holidays)),
        returned: open.standing === 'returned',
        holders: sheet.holdingsOf(open).map((holding) => heldByOf(holding, today, sheet.holidays)),
        notNow: permissionsOf[actor.role].includes('reminder.nudge') ? sheet.whomFor(open).refusal : null,
      },
      history: historyOf(open.matter.deadlineId),
    }));
  }
}

function cursorOf(after: string): Cursor {
  const [dueOn = '', deadlineId = ''] = after.split('|');
  return { dueOn, deadlineId };
}
