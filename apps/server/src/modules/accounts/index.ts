export { AccountsModule } from './accounts.module.js';
export { InvitationEntity } from './invitation.entity.js';
export { KeptLetterEntity } from './kept-letter.entity.js';
export { PasswordResetEntity } from './password-reset.entity.js';
