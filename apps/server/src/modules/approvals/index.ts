export { ApprovalEntity } from './approval.entity.js';
export { ApprovalRepository, type ApprovalRow } from './approval.repository.js';
export { ApprovalsModule } from './approvals.module.js';
export { Chains } from './chains.js';
export { RemarkEntity } from './remark.entity.js';
export { Remarks } from './remarks.js';
export { DecideMany } from './use-cases/decide-many.js';
export { Decide, type Answer } from './use-cases/decide.js';
