export * from './annual-cycle/names.js';
