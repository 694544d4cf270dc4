import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit, Clock } from '../../platform/index.js';
import { Notifier } from '../notifications/index.js';
import { People, type Seat } from '../people/index.js';
import { hostOf } from './address-rules.js';
import type { ClaimedDelivery } from './claim-deliveries.js';

interface Stopped {
  readonly name: string;
  readonly provinceId: string;
  readonly agencyId: string | null;
}

/** Of several deliveries that are given up at once, one finds the endpoint active. */
const stop = `UPDATE webhook_endpoint SET state = 'failing' WHERE id = $1 AND state = 'active' RETURNING name, province_id AS "provinceId", agency_id AS "agencyId"`;

/** Gives an endpoint up until somebody wakes it, and tells those whose it is. What waits goes on waiting. */
@Injectable()
export class StopEndpoint {
  constructor(
    private readonly people: People,
    private readonly notifier: Notifier,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async stop(tx: EntityManager, { id, endpointId, url, tries }: ClaimedDelivery): Promise<void> {
    const [[stopped]] = await tx.query<[Stopped[], number]>(stop, [endpointId]);
    if (!stopped) return;
    const host = hostOf(url);
    await this.audit.write(tx, { agencyId: stopped.agencyId, actor: null, action: 'webhook.fail', subject: { type: 'webhook', id: endpointId }, detail: { host, tries } });
    const letter = {
      subject: { th: `หยุดส่งเว็บฮุก “${stopped.name}”`, en: `The webhook “${stopped.name}” was stopped` },
      body: {
        th: `ระบบส่งข้อมูลไปที่ ${host} ไม่สำเร็จ ${tries} ครั้ง จึงหยุดส่งไว้ก่อน รายการที่ค้างจะส่งตามลำดับเมื่อท่านเปิดใช้อีกครั้ง`,
        en: `${host} has not taken what was sent, ${tries} time(s). What waits goes out in its order once you wake the webhook.`,
      },
    };
    const about = { event: `webhook-failing:${id}:${tries}`, topic: `webhook:${endpointId}`, kind: 'duty', lateDays: 0, leaves: 'soon' } as const;
    await this.notifier.tell(tx, { ...about, seats: await this.#owners(tx, stopped), letter, link: '/webhooks' });
  }

  #owners(tx: EntityManager, { provinceId, agencyId }: Stopped): Promise<Seat[]> {
    const today = this.clock.today();
    return agencyId === null ? this.people.positionsOfProvince(tx, provinceId, 'coordinator', today) : this.people.positionsOf(tx, agencyId, 'officer', today);
  }
}
