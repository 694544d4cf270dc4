import type { Bilingual, JobPayload } from '@prongsai/contracts';
import { formatThaiDate, formatThaiTime } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, dayInBangkok, type HandlesJob, JobHandler } from '../../platform/index.js';
import { Notifier, type Letter } from '../notifications/index.js';
import { People } from '../people/index.js';

interface Opened {
  readonly agencyId: string;
  readonly titleTh: string;
  readonly titleEn: string;
  readonly endsAt: Date;
  readonly reason: string;
}

const opened = `SELECT g.agency_id AS "agencyId", p.title_th AS "titleTh", p.title_en AS "titleEn", g.ends_at AS "endsAt", g.reason
  FROM access_grant g JOIN position p ON p.id = g.position_id WHERE g.id = $1 AND g.kind = 'breakGlass'`;

const told = ['officer', 'clerk', 'executive'] as const;

const until = (instant: Date): Bilingual => {
  const day = dayInBangkok(instant);
  const time = formatThaiTime(instant);
  return { th: `${formatThaiDate(day, 'long')} เวลา ${time}`, en: `${time}, ${formatThaiDate(day, 'long', { language: 'en' })}` };
};

function letterOf({ titleTh, titleEn, endsAt, reason }: Opened): Letter {
  const ends = until(endsAt);
  return {
    subject: { th: `${titleTh}เปิดดูข้อมูลของหน่วยงานเร่งด่วน`, en: `${titleEn} has opened your agency by break-glass` },
    body: {
      th: `${titleTh}เปิดดูข้อมูลของหน่วยงานโดยไม่รออนุญาต ถึง ${ends.th} เหตุผล: ${reason} ทุกหน้าที่อ่านบันทึกไว้ในร่องรอยการดำเนินการ หน่วยงานยุติการเข้าดูได้ที่หน้าการเข้าดูข้อมูล`,
      en: `${titleEn} reads your agency’s data without asking, until ${ends.en}. Reason: ${reason}. Every page that is read stands in the trail; you can end the access on the access page.`,
    },
  };
}

/** Tells the agency that somebody has opened it, and why. */
@Injectable()
@JobHandler('tell-break-glass')
export class TellBreakGlassJob implements HandlesJob<'tell-break-glass'> {
  constructor(
    private readonly clock: Clock,
    private readonly people: People,
    private readonly notifier: Notifier,
  ) {}

  async handle({ grantId }: JobPayload<'tell-break-glass'>, tx: EntityManager): Promise<void> {
    const [grant] = await tx.query<Opened[]>(opened, [grantId]);
    if (!grant) return;
    const seats = (await this.people.positionsOfAgencies(tx, [grant.agencyId], this.clock.today())).filter(({ role }) => told.some((each) => each === role));
    const letter = letterOf(grant);
    await this.notifier.tell(tx, { event: `breakGlass:${grantId}`, topic: `grant:${grantId}`, kind: 'duty', lateDays: 0, seats, letter, link: '/access', leaves: 'now' });
  }
}
