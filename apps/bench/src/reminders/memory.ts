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

/** At their heights, while garbage is collected all the while: what was in use, and the whole process. */
interface Heights {
  readonly inUse: number;
  readonly resident: number;
}

export interface Memory {
  /** MiB. */
  readonly small: Heights & { readonly agencies: number };
  readonly large: Heights & { readonly agencies: number };
  /** With ten times the rows beside without. */
  readonly ratios: Heights;
}

/** The memory of a process that plans, moves and sends for a tenth of the nation, and of another for all of it. */
export async function measureMemory(mail: MailServer): Promise<Memory> {
  const small = await heightsFor(Math.round(agenciesOfNation / 10), mail);
  const large = await heightsFor(agenciesOfNation, mail);
  const ratio = (of: keyof Heights) => Number((large[of] / small[of]).toFixed(3));
  return { small, large, ratios: { inUse: ratio('inUse'), resident: ratio('resident') } };
}

async function heightsFor(agencies: number, mail: MailServer): Promise<Memory['small']> {
  const folder = await temporaryFolder('prongsai-bench-');
  const database = await startLocalPostgres({ folder });
  try {
    await migrate(database.url, schema);
    await settleNation(database.url, agencies);
    await tellEverybody(database.url);
    const child = fork(path.join(import.meta.dirname, 'memory-child.js'), [database.url, mail.url, folder], { execArgv: ['--expose-gc'] });
    const [answer] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [Heights | number];
    if (typeof answer === 'number') throw new Error(`the measured process ended with ${answer}`);
    const mebibytes = (bytes: number) => Math.round(bytes / mebibyte);
    return { agencies, inUse: mebibytes(answer.inUse), resident: mebibytes(answer.resident) };
  } finally {
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
