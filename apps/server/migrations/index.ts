import type { MigrationInterface } from 'typeorm';

/** Every migration, oldest first; frozen once merged. */
export const migrations: (new () => MigrationInterface)[] = [];
