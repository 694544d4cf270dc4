import base from '../../jest.base.mjs';

/** Tests of the parts that need a real PostgreSQL share one server for the whole run. */
const withPostgres = { ...base, globalSetup: '<rootDir>/test/set-up.mjs', globalTeardown: '<rootDir>/test/tear-down.mjs' };

export default {
  testTimeout: 60_000,
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/src/**/*.spec.ts'] },
    { ...withPostgres, displayName: 'integration', testMatch: ['<rootDir>/src/**/*.int-spec.ts', '<rootDir>/test/**/*.int-spec.ts'] },
    { ...withPostgres, displayName: 'journeys', testMatch: ['<rootDir>/test/**/*.e2e-spec.ts'] },
  ],
};
