import { sendEverything } from './letters.js';
import { engineOf, moveNation, planMilestones, planNation } from './ours.js';

/** Collects all the while, so that what is seen in between is in use. */
class InUse {
  #height = 0;
  readonly #timer = setInterval(() => this.look(), 250);

  look(): void {
    globalThis.gc?.();
    const { heapUsed, external } = process.memoryUsage();
    this.#height = Math.max(this.#height, heapUsed + external);
  }

  end(): number {
    clearInterval(this.#timer);
    return this.#height;
  }
}

/** Plans, moves and sends for whatever nation is in the database, and tells how much memory that took at its height, in bytes. */
const [databaseUrl = '', smtpUrl = '', dataFolder = ''] = process.argv.slice(2);
const server = await engineOf(databaseUrl, { SMTP_URL: smtpUrl, DATA_FOLDER: dataFolder });
const inUse = new InUse();
for (const work of [planNation, planMilestones, moveNation, sendEverything]) {
  await work(server);
  inUse.look();
}
const height = { inUse: inUse.end(), resident: process.resourceUsage().maxRSS * 1024 };
await server.stop();
process.send?.(height);
process.disconnect();
