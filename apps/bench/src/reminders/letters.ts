import { ComposeLetter, GatherLetters, LetterSender, Transactions, type RunningServer } from '@prongsai/server';
import { createTransport } from 'nodemailer';
import { rateOf, type Contender } from '../harness.js';
import type { MailServer } from './mail-server.js';
import { asOwner } from './nation.js';

/** As the server is configured here: connections to the mail server at once. */
export const connections = 8;

const tell = [
  `INSERT INTO notification (id, event, position_id, at, subject_th, subject_en, body_th, body_en, link)
   SELECT gen_random_uuid(), 'bench:' || id, id, now(), 'รายงานรอบ 6 เดือน: เหลือ 7 วันทำการ', 'Six-month report: 7 working day(s) left',
          'อบต. วงรอบปี พ.ศ. 2569: รายงานรอบ 6 เดือน ครบกำหนดสิ้นวันที่ 10 เมษายน พ.ศ. 2569 (เหลือ 7 วันทำการ)',
          'Agency, fiscal year 2026: Six-month report is due at the end of 10 April 2026 (7 working day(s) left).', '/agencies/' || agency_id || '/year'
     FROM position`,
  `INSERT INTO delivery (notification_id, account_id, province_id, agency_id, due_at, topic, kind, late_days)
   SELECT n.id, h.account_id, p.province_id, p.agency_id, '2025-11-17T08:30:00+07:00', n.event, 'duty', 0
     FROM notification n JOIN position p ON p.id = n.position_id JOIN position_holder h ON h.position_id = p.id`,
];

/** Every officer of the nation has been told something at the same instant. */
export const tellEverybody = (databaseUrl: string): Promise<void> =>
  asOwner(databaseUrl, async (client) => {
    for (const sql of tell) await client.query(sql);
  });

const untold = [`UPDATE delivery SET state = 'waiting', letter_id = NULL`, 'DELETE FROM letter', 'VACUUM ANALYZE delivery', 'VACUUM ANALYZE letter', 'CHECKPOINT'];
const sent = `SELECT count(*)::int AS count FROM letter WHERE state = 'sent'`;

/** Gathers what waits and sends it, as the jobs of a worker do. */
export async function sendEverything({ app }: RunningServer): Promise<void> {
  await app.get(Transactions).run('engine', (tx) => app.get(GatherLetters, { strict: false }).gather(tx));
  await app.get(LetterSender, { strict: false }).sendDue();
}

export const oursContender = (databaseUrl: string, server: RunningServer, letters: number): Contender => ({
  name: 'ours',
  prepare: () => tellEverybody(databaseUrl),
  async measure() {
    await asOwner(databaseUrl, async (client) => {
      for (const sql of untold) await client.query(sql);
    });
    const started = process.hrtime.bigint();
    await sendEverything(server);
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    const count = await asOwner(databaseUrl, async (client) => (await client.query<{ count: number }>(sent)).rows[0]?.count);
    if (count !== letters) throw new Error(`${count} letters of ${letters} left`);
    return letters / seconds;
  },
  release: () => Promise.resolve(),
});

/** The same letters by a pool of nodemailer with as many connections: nothing is read, claimed or written down. */
export function bareContender(mail: MailServer, server: RunningServer, letters: number): Contender {
  const pool = createTransport({ url: mail.url, pool: true, maxConnections: connections, maxMessages: 1000 });
  const ready = server.app.get(ComposeLetter, { strict: false }).compose({
    id: '', accountId: '', address: '', language: 'th', province: { th: 'จังหวัดที่ 1', en: 'Province 1' }, day: '2025-11-17',
    matters: [{
      subject: { th: 'รายงานรอบ 6 เดือน: เหลือ 7 วันทำการ', en: 'Six-month report: 7 working day(s) left' },
      body: {
        th: 'อบต. วงรอบปี พ.ศ. 2569: รายงานรอบ 6 เดือน ครบกำหนดสิ้นวันที่ 10 เมษายน พ.ศ. 2569 (เหลือ 7 วันทำการ)',
        en: 'Agency, fiscal year 2026: Six-month report is due at the end of 10 April 2026 (7 working day(s) left).',
      },
      link: '/agencies/00000000-0000-0000-0000-000000000000/year', position: { th: 'เจ้าหน้าที่', en: 'Officer' }, agency: { th: 'อบต. 1', en: 'Agency 1' }, kind: 'duty', lateDays: 0,
    }],
  });
  const { subject, html, text } = ready;
  const send = (no: number) =>
    pool.sendMail({ messageId: `<${no}.${process.hrtime.bigint()}@bench>`, from: 'Prongsai <no-reply@localhost>', to: `officer@agency-${no}.example`, subject, html, text });
  return {
    name: 'nodemailer pool',
    prepare: () => Promise.resolve(),
    measure: () => rateOf(letters, connections * 2, send),
    release: () => {
      pool.close();
      return Promise.resolve();
    },
  };
}
