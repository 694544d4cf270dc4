import { workerData } from 'node:worker_threads';
import { lateSignal, patience, type ReaderRequest } from './messages.js';

/** Memory can grow by a gigabyte a second: it is looked at often. */
const every = 15;
/** A reading that had this part of its time for itself has had its time. */
const workingShare = 0.8;

const { residentBytes, milliseconds } = workerData as Pick<ReaderRequest, 'residentBytes' | 'milliseconds'>;

const worked = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const isLate = (): boolean => {
  const passed = process.uptime() * 1000;
  return passed > milliseconds * patience || (passed > milliseconds && worked() > milliseconds * workingShare);
};

// Runs beside the reading, which may not let go of its own thread.
setInterval(() => {
  if (process.memoryUsage.rss() > residentBytes) process.kill(process.pid, 'SIGKILL');
  else if (isLate()) process.kill(process.pid, lateSignal);
}, every);
