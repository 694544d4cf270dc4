export type { DocumentAgency } from './agency.js';
export type { ApprovalLevel, ApprovalLine, DocumentApproval } from './approval.js';
export * from './measures-document.js';
export * from './report.js';
export type { DocumentIndicator, DocumentItem, DocumentResult } from './result-view.js';
export { contentCode } from './official-text.js';
export { TypesettingFailed } from './typst.js';
