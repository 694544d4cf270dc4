import { z } from 'zod';
import { bilingual, id, instant } from '../primitives.js';
import { route } from '../route.js';

const heldRows = z.array(z.object({ table: z.string(), rows: z.array(z.record(z.string(), z.unknown())) }));

/** What is held about one person within the caller's scope, table by table; never what he proves himself with. */
export const personalData = z.object({
  accountId: id,
  email: z.string(),
  name: bilingual,
  exportedAt: instant,
  held: heldRows,
  /**
   * What an office keeps belongs to it. Of rows outside the caller's scope the person himself is told the place and the time, not the texts;
   * whoever asks about another is told how many there are.
   */
  outOfScope: z.object({ rows: z.number().int(), places: heldRows }),
});
export type PersonalData = z.infer<typeof personalData>;

const counts = z.record(z.string(), z.number().int());
const ofPerson = z.object({ accountId: id });

export const personalDataRoutes = {
  ownPersonalData: route({
    method: 'GET',
    path: '/me/personal-data',
    summary: { th: 'ข้อมูลส่วนบุคคลของตนเอง', en: 'What is held about the caller' },
    access: { signedIn: 'everybody may see what is held about himself' },
    response: personalData,
  }),
  personalData: route({
    method: 'GET',
    path: '/accounts/:accountId/personal-data',
    summary: { th: 'ข้อมูลส่วนบุคคลของเจ้าของบัญชี', en: 'What is held about a person' },
    access: { requires: 'person.export' },
    params: ofPerson,
    response: personalData,
  }),
  erasePerson: route({
    method: 'POST',
    path: '/accounts/:accountId/erasure',
    summary: { th: 'ลบข้อมูลส่วนบุคคล', en: 'Erase what is held about a person who holds no office any more' },
    access: { requires: 'person.erase' },
    params: ofPerson,
    body: z.object({ reason: z.string().trim().min(1).max(500) }),
    /** `mentions` counts the texts, by column, that still name the person and want to be looked at. */
    response: z.object({ tables: counts, details: z.number().int(), mentions: counts }),
  }),
};
