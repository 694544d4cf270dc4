import { z } from 'zod';
import { bilingual, id, instant, isoDate, listOf } from '../primitives.js';
import { route } from '../route.js';
import { agencySummary } from './agencies.js';

export const grantKinds = ['granted', 'breakGlass'] as const;
export type GrantKind = (typeof grantKinds)[number];

/** For a time, a position without standing access sees one agency. */
export const grant = z.object({
  id,
  kind: z.enum(grantKinds),
  agency: agencySummary,
  positionId: id,
  /** Of the position that sees. */
  title: bilingual,
  startsAt: instant,
  endsAt: instant,
  reason: z.string(),
  /** Title of the position that opened it. */
  grantedBy: bilingual,
  endedAt: instant.nullable(),
  endReason: z.string().nullable(),
  open: z.boolean(),
});
export type Grant = z.infer<typeof grant>;

export const seeingPosition = z.object({ positionId: id, title: bilingual });

const reasonText = z.string().trim().min(1).max(500);

export const accessRoutes = {
  listGrants: route({
    method: 'GET',
    path: '/grants',
    summary: { th: 'การเปิดให้เข้าดูข้อมูลเป็นการชั่วคราว', en: 'Access that is or was open for a time, newest first' },
    access: { requires: 'access.read' },
    response: listOf(grant).extend({
      /** Positions of the province that see an agency only by a grant; for whoever may grant. */
      positions: z.array(seeingPosition),
    }),
  }),
  listAgenciesToOpen: route({
    method: 'GET',
    path: '/grants/agencies',
    summary: { th: 'รายชื่อหน่วยงานที่ขอเปิดดูเร่งด่วนได้', en: 'Names of agencies that could be opened by break-glass' },
    access: { requires: 'access.breakGlass' },
    response: listOf(z.object({ id, name: bilingual })),
  }),
  grantAccess: route({
    method: 'POST',
    path: '/agencies/:agencyId/grants',
    summary: { th: 'เปิดให้ตำแหน่งหนึ่งเข้าดูหน่วยงานเป็นการชั่วคราว', en: 'Let a position see an agency for a time' },
    access: { requires: 'access.grant' },
    params: z.object({ agencyId: id }),
    body: z.object({ positionId: id, fromOn: isoDate, untilOn: isoDate, reason: reasonText }),
    response: grant,
  }),
  breakGlass: route({
    method: 'POST',
    path: '/agencies/:agencyId/break-glass',
    summary: { th: 'เปิดดูหน่วยงานกรณีเร่งด่วนโดยไม่รออนุญาต', en: 'Open an agency at once, without asking' },
    access: { requires: 'access.breakGlass' },
    params: z.object({ agencyId: id }),
    body: z.object({ hours: z.number().int().min(1).max(8), reason: reasonText }),
    response: grant,
  }),
  endGrant: route({
    method: 'POST',
    path: '/grants/:grantId/end',
    summary: { th: 'ยุติการเข้าดูก่อนกำหนด', en: 'End access before its time' },
    access: { requires: 'access.end' },
    params: z.object({ grantId: id }),
    body: z.object({ reason: reasonText }),
    response: grant,
  }),
};
