import base from '../../jest.base.mjs';

export default {
  projects: [
    { ...base, displayName: 'unit' },
    {
      ...base,
      displayName: 'browser',
      testMatch: ['<rootDir>/e2e/**/*.browser-spec.ts'],
      globalSetup: '<rootDir>/e2e/set-up.mjs',
      globalTeardown: '<rootDir>/e2e/tear-down.mjs',
    },
  ],
};
