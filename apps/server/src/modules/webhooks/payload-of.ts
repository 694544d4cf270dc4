import { bangkokDay } from '@prongsai/thai';

/** An entry of the trail, as far as others are told of it. */
export interface ToldEntry {
  readonly id: string;
  readonly chain: string;
  readonly no: number;
  readonly hash: string;
  /** ISO text, in UTC. */
  readonly at: string;
  readonly agencyId: string | null;
  readonly agencySlug: string | null;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly detail: Readonly<Record<string, string | number>>;
}

/** What a detail may tell outside: numbers, days and codes under these names. Reasons and file names stay here, as they may mention somebody. */
const names = ['document', 'dueOn', 'fiscalYear', 'from', 'fromVersion', 'half', 'indicatorNo', 'milestone', 'no', 'remarks', 'round', 'rung', 'state', 'to', 'toVersion', 'until'];
const code = /^[A-Za-z0-9:._-]{1,60}$/;

const codesOf = (detail: ToldEntry['detail']): Record<string, string | number> =>
  Object.fromEntries(names.flatMap((name) => {
    const value = detail[name];
    return typeof value === 'number' || (typeof value === 'string' && code.test(value)) ? [[name, value]] : [];
  }));

/** The body of a message, the same however often it is sent: ids, codes and the day, and no word that anybody wrote. */
export const payloadOf = (entry: ToldEntry): string =>
  JSON.stringify({
    type: entry.action,
    timestamp: entry.at,
    data: {
      day: bangkokDay(entry.at),
      agency: entry.agencyId === null ? null : { id: entry.agencyId, slug: entry.agencySlug },
      subject: { type: entry.subjectType, id: entry.subjectId },
      ...codesOf(entry.detail),
      entry: { id: entry.id, chain: entry.chain, no: entry.no, hash: entry.hash },
    },
  });

export const pingPayload = (deliveryId: string, at: Date): string =>
  JSON.stringify({ type: 'ping', timestamp: at.toISOString(), data: { delivery: deliveryId } });
