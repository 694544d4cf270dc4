import { routes } from '@prongsai/contracts';
import type { Milestone } from '@prongsai/ita';
import { bangkokDay } from '@prongsai/thai';
import type { FrontDesk } from './front-desk.js';
import type { ClockHand } from './clock-hand.js';
import type { Account, Agency } from './province.js';

const buddhistEra = 543;

/** A deadline that the province moves at an instant of the demonstration's clock; of all its agencies where none is named. */
export interface PlannedMove {
  readonly at: number;
  readonly agency: Agency | null;
  readonly milestone: Milestone;
  readonly dueOn: string;
}

/** A day off that the province adds. */
export interface PlannedHoliday {
  readonly at: number;
  readonly day: string;
}

/** What the coordinator does in the month: deadlines are moved and days off come up. */
export class Coordinator {
  constructor(
    private readonly account: Account,
    private readonly fiscalYear: number,
    private readonly desk: FrontDesk,
    private readonly hand: ClockHand,
  ) {}

  /** A day that is over by the time the system lets him is let go. */
  async move({ at, agency, milestone, dueOn }: PlannedMove): Promise<void> {
    await this.hand.until(at);
    await this.desk.insist(async () => {
      if (dueOn <= bangkokDay(this.hand.now)) return;
      const query = { fiscalYear: this.fiscalYear };
      const { milestones } =
        agency === null
          ? await this.desk.call(this.account, routes.provinceCalendar, { query })
          : await this.desk.call(this.account, routes.agencyCalendar, { query, params: { agencyId: agency.id } });
      const from = milestones.find((planned) => planned.milestone === milestone)?.dueOn;
      if (from === undefined || from === dueOn) return;
      const target = { fiscalYear: this.fiscalYear, milestone, agencyId: agency?.id ?? null };
      await this.desk.call(this.account, routes.moveDeadline, { body: { target, to: { dueOn }, reason: 'ประชุมจังหวัดเห็นชอบ', from } });
    });
  }

  async addHoliday({ at, day }: PlannedHoliday): Promise<void> {
    await this.hand.until(at);
    await this.desk.insist(async () => {
      if (day <= bangkokDay(this.hand.now)) return;
      const { data } = await this.desk.call(this.account, routes.listHolidays, { query: { year: Number(day.slice(0, 4)) + buddhistEra } });
      if (data.some((holiday) => holiday.day === day)) return;
      await this.desk.call(this.account, routes.addHoliday, { body: { day, name: { th: 'งานประจำปีของจังหวัด', en: 'Fair of the province' }, kind: 'special', source: 'ประกาศจังหวัด' } });
    });
  }
}
