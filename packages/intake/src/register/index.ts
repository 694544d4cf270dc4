export * from './thai-register.js';
