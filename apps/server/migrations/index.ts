import type { MigrationInterface } from 'typeorm';
import { Initial0000000000001 } from './0001-initial.js';

/** Every migration, oldest first; frozen once merged. */
export const migrations: (new () => MigrationInterface)[] = [
  Initial0000000000001,
];
