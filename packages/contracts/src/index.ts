export * from './access.js';
export * from './client.js';
export * from './jobs.js';
export * from './primitives.js';
export * from './problem.js';
export * from './route.js';
export * from './routes/index.js';
export * from './text/index.js';
