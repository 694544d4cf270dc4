import { agencyRoutes } from './agencies.js';
import { authRoutes } from './auth.js';
import { approvalRoutes, cycleRoutes } from './cycles.js';
import { resultRoutes } from './results.js';
import { workRoutes } from './work.js';

/** Every route of the API, by name. The server refuses to boot when one is missing or one too many is mounted. */
export const routes = { ...authRoutes, ...agencyRoutes, ...resultRoutes, ...cycleRoutes, ...approvalRoutes, ...workRoutes };
export type RouteName = keyof typeof routes;

export * from './agencies.js';
export * from './auth.js';
export * from './cycles.js';
export * from './results.js';
export * from './work.js';
