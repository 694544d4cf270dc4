import { Global, Module } from '@nestjs/common';
import { AccountStore } from '../../platform/index.js';
import { MailModule } from '../mail/index.js';
import { AcceptInvitation } from './accept-invitation.js';
import { AccountMail } from './account-mail.js';
import { Invitations } from './invitations.js';
import { InvitationsController } from './invitations.controller.js';
import { Invite } from './invite.js';
import { PasswordResetController } from './password-reset.controller.js';
import { ResetPassword } from './reset-password.js';
import { SendInvitationJob } from './send-invitation.job.js';
import { SendPasswordResetJob } from './send-password-reset.job.js';
import { StoredAccounts } from './stored-accounts.js';
import { TellAccountChangedJob } from './tell-account-changed.job.js';
import { TellingWords } from './telling-words.js';

/** Global, because the platform asks it for what an account signs in with. */
@Global()
@Module({
  imports: [MailModule],
  controllers: [InvitationsController, PasswordResetController],
  providers: [
    AcceptInvitation,
    AccountMail,
    Invitations,
    Invite,
    ResetPassword,
    SendInvitationJob,
    SendPasswordResetJob,
    TellAccountChangedJob,
    TellingWords,
    { provide: AccountStore, useClass: StoredAccounts },
  ],
  exports: [AccountStore],
})
export class AccountsModule {}
