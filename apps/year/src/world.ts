import { createClient, routes, texts, type Client, type CycleView, type ReminderView } from '@prongsai/contracts';
import { demonstrationPassword, demonstrationProvince, type DemonstrationAgency } from '@prongsai/demonstration';
import { reminderLadder } from '@prongsai/ita';
import { bangkokDay, formatThaiDate, toEpochMs } from '@prongsai/thai';
import type { Teller } from './teller.js';

const patienceMs = 60_000;
const pauseMs = 40;

const milestoneName = (milestone: string) => texts.milestones[milestone as keyof typeof texts.milestones].th.replaceAll(/\s+/g, ' ');

function rungName(code: string): string {
  const days = reminderLadder.find((rung) => rung.code === code)?.workingDays ?? 0;
  if (days === 0) return 'วันครบกำหนด';
  return days < 0 ? `ก่อน ${-days} วันทำการ` : `ช้า ${days} วันทำการ`;
}

const reminderLine = ({ position, rung, milestone, dueOn }: ReminderView) =>
  `เตือน${position.th} (${rungName(rung)}) เรื่อง${milestoneName(milestone)} ครบกำหนด ${formatThaiDate(dueOn, 'short')}`;

/** The people of one agency and its province, each signed in over HTTP, and the clock they share. */
export class World {
  readonly #clients = new Map<string, Client>();
  readonly #remindersTold = new Set<string>();

  constructor(
    readonly baseUrl: string,
    readonly agency: DemonstrationAgency,
    readonly teller: Teller,
  ) {}

  /** The signed-in client of a position, by its key, e.g. `officer`, `finance-head`, `coordinator`. */
  async as(key: string): Promise<Client> {
    const known = this.#clients.get(key);
    if (known) return known;
    const client = createClient({ baseUrl: this.baseUrl, keepCookies: true });
    await client.call(routes.login, { body: { email: this.position(key).login, password: demonstrationPassword } });
    this.#clients.set(key, client);
    return client;
  }

  position(key: string) {
    const found = [...this.agency.positions, ...demonstrationProvince.positions].find((position) => position.key === key);
    if (!found) throw new Error(`no position "${key}" in ${this.agency.slug}`);
    return found;
  }

  async tell(key: string, what: string): Promise<void> {
    this.teller.tell(await this.today(), this.position(key).title.th, what);
  }

  async today(): Promise<string> {
    return (await (await this.as('officer')).call(routes.clock, {})).today;
  }

  async cycle(cycleId: string): Promise<CycleView> {
    return (await this.as('officer')).call(routes.getCycle, { params: { cycleId } });
  }

  /** Moves the clock to a day, stopping wherever a reminder falls due, and tells each one that goes out. */
  async moveTo(day: string, cycleId?: string): Promise<void> {
    for (let next = await this.#nextReminderBefore(day, cycleId); next; next = await this.#nextReminderBefore(day, cycleId)) {
      await this.#setClock(next);
      await this.#tellReminders(cycleId!);
    }
    await this.#setClock(day);
    if (cycleId) await this.#tellReminders(cycleId);
  }

  /** The day of the first reminder planned before the day given. */
  async #nextReminderBefore(day: string, cycleId: string | undefined): Promise<string | undefined> {
    if (!cycleId) return undefined;
    const planned = await this.reminders(cycleId, 'planned');
    return planned.map((reminder) => bangkokDay(reminder.plannedFor)).filter((at) => at < day).sort()[0];
  }

  async reminders(cycleId: string, status: ReminderView['status']): Promise<ReminderView[]> {
    const officer = await this.as('officer');
    return (await officer.call(routes.listReminders, { query: { cycleId, status, limit: 500 } })).data;
  }

  /** Asks again until the answer is there: the effects of a transition happen after its commit. */
  async until<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
    const deadline = performance.now() + patienceMs;
    while (performance.now() < deadline) {
      const answer = await ask();
      if (answer) return answer;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    throw new Error(`waited ${patienceMs / 1000} s in vain: ${what}`);
  }

  async #setClock(day: string): Promise<void> {
    if ((await this.today()) >= day) return;
    await (await this.as('coordinator')).call(routes.moveClock, { body: { to: day } });
  }

  async #tellReminders(cycleId: string): Promise<void> {
    const { now, today } = await (await this.as('officer')).call(routes.clock, {});
    await this.until('due reminders are sent or skipped', async () => {
      const planned = await this.reminders(cycleId, 'planned');
      return planned.every((reminder) => toEpochMs(reminder.plannedFor) > toEpochMs(now));
    });
    for (const reminder of await this.reminders(cycleId, 'sent')) {
      if (this.#remindersTold.has(reminder.id)) continue;
      this.#remindersTold.add(reminder.id);
      this.teller.tell(today, 'ระบบเตือน', reminderLine(reminder));
    }
  }
}
