export type { DocumentAgency } from './agency.js';
export type { ActingLine, ApprovalLevel, ApprovalLine, DocumentApproval, ReopeningLine } from './approval.js';
export * from './measures-document.js';
export * from './report.js';
export type { DocumentIndicator, DocumentItem, DocumentResult } from './result-view.js';
export { contentCode } from './official-text.js';
export { TypesettingFailed } from './typst.js';
