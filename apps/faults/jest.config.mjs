import base from '../../jest.base.mjs';

export default {
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/src/**/*.spec.ts'] },
    { ...base, displayName: 'integration', testMatch: ['<rootDir>/src/**/*.int-spec.ts'] },
  ],
};
