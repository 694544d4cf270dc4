import { sendEverything } from './letters.js';
import { engineOf, moveNation, planMilestones, planNation } from './ours.js';

/** Plans, moves and sends for whatever nation is in the database, and tells how much memory that took at its height. */
const [databaseUrl = '', smtpUrl = '', dataFolder = ''] = process.argv.slice(2);
const server = await engineOf(databaseUrl, { SMTP_URL: smtpUrl, DATA_FOLDER: dataFolder });
const idle = process.memoryUsage.rss();
let kept = 0;
for (const work of [planNation, planMilestones, moveNation, sendEverything]) {
  await work(server);
  globalThis.gc?.();
  kept = Math.max(kept, process.memoryUsage().heapUsed);
}
const peak = process.resourceUsage().maxRSS * 1024;
await server.stop();
process.send?.({ idle, peak, kept });
process.disconnect();
