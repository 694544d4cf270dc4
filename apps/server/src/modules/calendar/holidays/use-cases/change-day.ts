import type { Bilingual } from '@prongsai/contracts';
import type { HolidayCertainty } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit, Clock, refuse, type Actor } from '../../../../platform/index.js';
import { AnnouncedDays, Calendar, HolidayEffect, type AnnouncedKind } from '../../index.js';
import { WhyNotChanging } from '../why-not-changing.js';

/** One day to change, for the country by the operator (`actor` is `null`) or for the province of the actor. */
export interface DayToChange {
  readonly actor: Actor | null;
  readonly provinceId: string | null;
  readonly day: string;
  readonly kind: AnnouncedKind;
  readonly name: Bilingual;
  readonly source: string;
  readonly certainty: HolidayCertainty;
}

/** Makes a day a day off, or has it worked after all; what is planned follows in the same transaction, so that no letter leaves by the calendar of before. */
@Injectable()
export class ChangeDay {
  constructor(
    private readonly announced: AnnouncedDays,
    private readonly whyNot: WhyNotChanging,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly calendar: Calendar,
    private readonly effect: HolidayEffect,
  ) {}

  async change(tx: EntityManager, { actor, ...given }: DayToChange): Promise<void> {
    const { day, provinceId, kind, name, source } = given;
    const change = kind === 'withdrawn' ? 'withdraw' : 'add';
    await this.effect.hold(tx);
    const faults = await this.whyNot.of(tx, { day, provinceId, change });
    if (faults.length > 0) throw refuse.invalid(faults);
    const id = await this.announced.put(tx, { ...given, addedAt: this.clock.now(), by: actor?.positionId ?? null });
    if (id === null) throw refuse.alreadyExists();
    const action = change === 'add' ? 'calendar.addDay' : 'calendar.withdrawDay';
    await this.audit.write(tx, { agencyId: null, actor, action, subject: { type: 'announcedDay', id }, detail: { day, name: name.th, source } });
    await this.effect.carryOut(tx, { day, provinceId, holidaysOf: await this.calendar.holidaysByProvince(tx) });
  }
}
