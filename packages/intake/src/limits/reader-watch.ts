import { workerData } from 'node:worker_threads';
import type { ReaderRequest } from './messages.js';

/** Memory can grow by a gigabyte a second: it is looked at often. */
const every = 15;

const { residentBytes, milliseconds } = workerData as Pick<ReaderRequest, 'residentBytes' | 'milliseconds'>;
const end = (): boolean => process.kill(process.pid, 'SIGKILL');

// Runs beside the reading, which may not let go of its own thread. The time is kept by the process that asked; here it is for the
// case that that one is gone.
setTimeout(end, milliseconds * 2);
setInterval(() => {
  if (process.memoryUsage.rss() > residentBytes) end();
}, every);
