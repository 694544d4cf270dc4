import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { migrate, schema } from '@prongsai/server';
import { startLocalPostgres, temporaryFolder } from '@prongsai/local-postgres';
import { tellEverybody } from './letters.js';
import type { MailServer } from './mail-server.js';
import { agenciesOfNation, settleNation } from './nation.js';

const mebibyte = 1024 * 1024;

/** MiB: of the whole process before the work and at its height, and of what it still holds on to after each step. */
interface Measured {
  readonly agencies: number;
  readonly idle: number;
  readonly peak: number;
  readonly kept: number;
}

export interface Memory {
  readonly small: Measured;
  readonly large: Measured;
  /** With ten times the rows beside without: what is kept, and the height, in which garbage stands that nobody has needed to collect yet. */
  readonly ratios: { readonly kept: number; readonly peak: number };
}

/** The memory of a process that plans, moves and sends for a tenth of the nation, and of another for all of it. */
export async function measureMemory(mail: MailServer): Promise<Memory> {
  const small = await peakFor(Math.round(agenciesOfNation / 10), mail);
  const large = await peakFor(agenciesOfNation, mail);
  const ratio = (of: 'kept' | 'peak') => Number((large[of] / small[of]).toFixed(3));
  return { small, large, ratios: { kept: ratio('kept'), peak: ratio('peak') } };
}

async function peakFor(agencies: number, mail: MailServer): Promise<Measured> {
  const folder = await temporaryFolder('prongsai-bench-');
  const database = await startLocalPostgres({ folder });
  try {
    await migrate(database.url, schema);
    await settleNation(database.url, agencies);
    await tellEverybody(database.url);
    const child = fork(path.join(import.meta.dirname, 'memory-child.js'), [database.url, mail.url, folder], { execArgv: ['--expose-gc'] });
    const [answer] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [{ idle: number; peak: number; kept: number } | number];
    if (typeof answer === 'number') throw new Error(`the measured process ended with ${answer}`);
    const mebibytes = (bytes: number) => Math.round(bytes / mebibyte);
    return { agencies, idle: mebibytes(answer.idle), peak: mebibytes(answer.peak), kept: mebibytes(answer.kept) };
  } finally {
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
