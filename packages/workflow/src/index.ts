export { validDecisions, type OpenLevel } from './approval.js';
export * from './check-definition.js';
export * from './decide.js';
export * from './definition.js';
export { kernelCodes, type Actor, type ApprovalProgress, type Decision, type Instance, type KernelCode, type Outcome, type Remark, type WorkflowEvent } from './instance.js';
export * from './to-mermaid.js';
