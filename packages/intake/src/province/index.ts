export * from './province-sheet.js';
export * from './recognise-province-sheet.js';
export * from './read-province-sheet.js';
export * from './import-plan.js';
export * from './plan-import.js';
