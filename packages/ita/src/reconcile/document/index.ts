export * from './agency-register.js';
export * from './document-check.js';
export * from './measure-number.js';
export * from './printed-result-of.js';
export * from './reconcile-document.js';
