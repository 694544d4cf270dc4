export * from './definition.js';
export * from './facts.js';
export * from './milestones.js';
export * from './names.js';
