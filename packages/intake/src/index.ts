export * from './agency-name.js';
export * from './blocks.js';
export * from './limits/read-with-limits.js';
export * from './limits/reading-limits.js';
export * from './reading.js';
export * from './refusal.js';
export * from './register/index.js';
export * from './province/index.js';
