import { documentKinds } from '@prongsai/ita';
import { z } from 'zod';
import { roles } from '../access.js';
import { bilingual, fiscalYear, id, instant, isoDate, listOf } from '../primitives.js';
import { route } from '../route.js';
import { agencySummary } from './agencies.js';
import { conflictCodes, conflictSeverities } from '../text/conflicts.js';

/** What an acting order covers: these documents, or the whole office where it is `null`. */
export const actingScope = z.array(z.enum(documentKinds)).min(1).nullable();

export const actingOrder = z.object({
  no: z.string(),
  /** Missing in records from before the day of an order was asked for. */
  on: isoDate.nullable(),
  covers: actingScope,
  file: z.string().nullable(),
});
export type ActingOrder = z.infer<typeof actingOrder>;

/** One account in one position between two days, both included. */
export const tenure = z.object({
  id,
  accountId: id,
  name: bilingual,
  /** The position the account holds in its own right. */
  ownTitle: bilingual.nullable(),
  fromOn: isoDate,
  untilOn: isoDate.nullable(),
  /** รักษาราชการแทน by this order; `null` for whoever holds the position in his own right. */
  order: actingOrder.nullable(),
  standing: z.enum(['past', 'current', 'coming', 'struck']),
  struckReason: z.string().nullable(),
  accountDisabled: z.boolean(),
});
export type Tenure = z.infer<typeof tenure>;

export const waiver = z.object({
  id,
  positionId: id,
  reason: z.string(),
  documentNo: z.string(),
  fromOn: isoDate,
  untilOn: isoDate,
  grantedAt: instant,
  grantedBy: bilingual,
  standing: z.enum(['past', 'current', 'coming', 'revoked']),
});
export type WaiverView = z.infer<typeof waiver>;

export const staffedPosition = z.object({
  id,
  role: z.enum(roles),
  title: bilingual,
  access: z.enum(['standing', 'granted']),
  division: z.string().nullable(),
  /** Newest first. */
  tenures: z.array(tenure),
  waivers: z.array(waiver),
  /** What the caller may do here. */
  may: z.object({ appoint: z.boolean(), order: z.boolean(), waive: z.boolean() }),
});
export type StaffedPosition = z.infer<typeof staffedPosition>;

export const candidate = z.object({ accountId: id, name: bilingual, ownTitle: bilingual.nullable(), place: bilingual.nullable() });
export type Candidate = z.infer<typeof candidate>;

/** What stands in the way of a year's approvals, found beforehand in who holds what. */
export const conflict = z.object({
  code: z.enum(conflictCodes),
  severity: z.enum(conflictSeverities),
  agency: agencySummary,
  positionId: id.nullable(),
  message: bilingual,
  remedy: bilingual,
});
export type Conflict = z.infer<typeof conflict>;

const reasonText = z.string().trim().min(1).max(500);
const days = { fromOn: isoDate, untilOn: isoDate.nullable().default(null) };

/** Empty texts and turned days are refused by the rules of appointing, in words that say what an order needs. */
export const appointment = z.object({ accountId: id, ...days });
export type Appointment = z.infer<typeof appointment>;

export const orderToAct = z.object({
  accountId: id,
  ...days,
  orderNo: z.string().trim().max(100),
  orderOn: isoDate.nullable(),
  covers: actingScope.default(null),
  file: z.string().trim().max(500).nullable().default(null),
});
export type OrderToAct = z.infer<typeof orderToAct>;

const positionParams = z.object({ positionId: id });
const tenureParams = z.object({ tenureId: id });
const conflictQuery = z.object({ fiscalYear: z.coerce.number().pipe(fiscalYear).optional() });

export const peopleRoutes = {
  listPeople: route({
    method: 'GET',
    path: '/agencies/:agencyId/people',
    summary: { th: 'ตำแหน่งของหน่วยงานและผู้ดำรงตำแหน่ง', en: 'Positions of an agency and who holds them' },
    access: { requires: 'people.read' },
    params: z.object({ agencyId: id }),
    response: listOf(staffedPosition),
  }),
  listProvincePeople: route({
    method: 'GET',
    path: '/people',
    summary: { th: 'ตำแหน่งระดับจังหวัดและผู้ดำรงตำแหน่ง', en: 'Positions of the province and who holds them' },
    access: { requires: 'people.read' },
    response: listOf(staffedPosition),
  }),
  listCandidates: route({
    method: 'GET',
    path: '/positions/:positionId/candidates',
    summary: { th: 'บัญชีผู้ใช้ที่แต่งตั้งได้', en: 'Accounts that may be appointed' },
    access: { requires: 'people.manage' },
    params: positionParams,
    response: listOf(candidate),
  }),
  appoint: route({
    method: 'POST',
    path: '/positions/:positionId/tenures',
    summary: { th: 'บันทึกผู้ดำรงตำแหน่ง', en: 'Appoint a holder' },
    access: { requires: 'people.manage' },
    params: positionParams,
    body: appointment,
    response: staffedPosition,
  }),
  recordActingOrder: route({
    method: 'POST',
    path: '/positions/:positionId/acting-orders',
    summary: { th: 'บันทึกคำสั่งรักษาราชการแทน', en: 'Record an acting order' },
    access: { requires: 'people.manage' },
    params: positionParams,
    body: orderToAct,
    response: staffedPosition,
  }),
  endTenure: route({
    method: 'POST',
    path: '/tenures/:tenureId/end',
    summary: { th: 'บันทึกวันสิ้นสุดการดำรงตำแหน่ง', en: 'End a tenure or an acting order' },
    access: { requires: 'people.manage' },
    params: tenureParams,
    body: z.object({ untilOn: isoDate, reason: reasonText }),
    response: staffedPosition,
  }),
  correctTenure: route({
    method: 'POST',
    path: '/tenures/:tenureId/correct',
    summary: { th: 'แก้ไขรายการที่บันทึกผิด โดยคงรายการเดิมไว้', en: 'Correct a wrong record, keeping it' },
    access: { requires: 'people.manage' },
    params: tenureParams,
    body: z.object({ reason: reasonText, instead: z.union([orderToAct, appointment]).nullable() }),
    response: staffedPosition,
  }),
  grantWaiver: route({
    method: 'POST',
    path: '/positions/:positionId/waivers',
    summary: { th: 'ยกเว้นการแบ่งแยกหน้าที่ของส่วนราชการที่มีผู้ปฏิบัติงานคนเดียว', en: 'Waive the separation of duties of a one-person division' },
    access: { requires: 'people.waive' },
    params: positionParams,
    body: z.object({ reason: reasonText, documentNo: z.string().trim().min(1).max(100), fromOn: isoDate, untilOn: isoDate }),
    response: staffedPosition,
  }),
  revokeWaiver: route({
    method: 'POST',
    path: '/waivers/:waiverId/revoke',
    summary: { th: 'ยกเลิกการยกเว้น', en: 'Revoke a waiver' },
    access: { requires: 'people.waive' },
    params: z.object({ waiverId: id }),
    body: z.object({ reason: reasonText }),
    response: staffedPosition,
  }),
  listConflicts: route({
    method: 'GET',
    path: '/agencies/:agencyId/conflicts',
    summary: { th: 'ข้อขัดข้องด้านบุคลากรของหน่วยงาน', en: 'What stands in the way among an agency’s people' },
    access: { requires: 'people.read' },
    params: z.object({ agencyId: id }),
    query: conflictQuery,
    response: listOf(conflict),
  }),
  listProvinceConflicts: route({
    method: 'GET',
    path: '/conflicts',
    summary: { th: 'ข้อขัดข้องด้านบุคลากรของทุกหน่วยงานในขอบเขต', en: 'What stands in the way among the people of every agency in scope' },
    access: { requires: 'people.read' },
    query: conflictQuery,
    response: listOf(conflict),
  }),
};
