export * from './agency-name.js';
export * from './blocks.js';
export * from './reading.js';
export * from './refusal.js';
export * from './province/index.js';
