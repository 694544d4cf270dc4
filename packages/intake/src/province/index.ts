export * from './province-sheet.js';
export * from './import-plan.js';
