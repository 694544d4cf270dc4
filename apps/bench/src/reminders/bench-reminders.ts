import { rm } from 'node:fs/promises';
import { migrate, schema, type RunningServer } from '@prongsai/server';
import { startLocalPostgres, temporaryFolder } from '@prongsai/local-postgres';
import { compare, type BenchResult } from '../harness.js';
import { differenceKept, keep, putBack } from './bare-rows.js';
import { bareContender, connections, oursContender as sendingContender } from './letters.js';
import { MailServer } from './mail-server.js';
import { measureMemory, type Memory } from './memory.js';
import { agenciesOfNation, settleNation } from './nation.js';
import { engineOf, moveNation, oursContender, planMilestones, planNation } from './ours.js';

const runs = 3;

export interface RemindersResult {
  readonly name: 'reminders';
  /** Ours beside its peer; each aim is of `ratios`. */
  readonly parts: readonly (BenchResult & { readonly aim: string; readonly rows: number })[];
  readonly memory: Memory & { readonly aim: string };
}

/** The nation's reminders: planned, moved and sent, each beside the least that could do it. */
export async function benchReminders(): Promise<RemindersResult> {
  const folder = await temporaryFolder('prongsai-bench-');
  const database = await startLocalPostgres({ folder });
  const mail = await MailServer.start();
  let server: RunningServer | null = null;
  try {
    await migrate(database.url, schema);
    await settleNation(database.url, agenciesOfNation);
    server = await engineOf(database.url, { SMTP_URL: mail.url, SMTP_CONNECTIONS: String(connections), DATA_FOLDER: folder });
    const parts = [await planning(database.url, server), await moving(database.url, server), await sending(database.url, server, mail)];
    await server.stop();
    return { name: 'reminders', parts, memory: { ...(await measureMemory(mail)), aim: 'as much with ten times the rows' } };
  } finally {
    await server?.stop();
    await mail.stop();
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

type Part = RemindersResult['parts'][number];

/** Measures get their days when plans are approved: the milestones of the year are in the tables by then. */
async function planning(url: string, server: RunningServer): Promise<Part> {
  await planMilestones(server);
  await keep(url, 'before');
  await planNation(server);
  await keep(url, 'after');
  const { rows, bare } = await differenceKept(url);
  const result = await compare('plan the deadlines of every measure', 'rows/s', [oursContender(url, server, () => rows, planNation), bare], runs);
  return { ...result, aim: '0.333 of bare SQL', rows };
}

/** Of the nation with its milestones planned. */
async function moving(url: string, server: RunningServer): Promise<Part> {
  await putBack(url);
  await moveNation(server);
  await keep(url, 'after');
  const { rows, bare } = await differenceKept(url);
  const result = await compare('move a deadline of the nation', 'rows/s', [oursContender(url, server, () => rows, moveNation), bare], runs);
  return { ...result, aim: '0.333 of bare SQL', rows };
}

async function sending(url: string, server: RunningServer, mail: MailServer): Promise<Part> {
  const letters = agenciesOfNation;
  const result = await compare('send a letter to every agency', 'letters/s', [sendingContender(url, server, letters), bareContender(mail, server, letters)], runs);
  return { ...result, aim: '0.7 of a pool of nodemailer', rows: letters };
}
