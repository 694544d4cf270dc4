export { ApprovalEntity } from './approval.entity.js';
export { ApprovalRepository, type ApprovalRow } from './approval.repository.js';
export { ApprovalsModule } from './approvals.module.js';
export { Chains } from './chains.js';
export { RemarkEntity } from './remark.entity.js';
export { Remarks } from './remarks.js';
export { Decide } from './use-cases/decide.js';
