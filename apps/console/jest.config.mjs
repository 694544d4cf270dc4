import base from '../../jest.base.mjs';

export default {
  projects: [
    { ...base, displayName: 'unit' },
    { ...base, displayName: 'browser', testMatch: ['<rootDir>/e2e/**/*.browser-spec.ts'] },
  ],
};
