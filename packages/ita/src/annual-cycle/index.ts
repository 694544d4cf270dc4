export * from './definition.js';
export { annualCycle2 } from './definition-2.js';
export { cycleEffects, type CycleEffect } from './effects.js';
export * from './facts.js';
export * from './milestones.js';
export * from './names.js';
export * from './practice.js';
export * from './unmet-codes.js';
