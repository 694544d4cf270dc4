export * from './blocks.js';
export * from './refusal.js';
