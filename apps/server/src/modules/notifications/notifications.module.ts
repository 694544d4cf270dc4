import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { AskApproversJob } from './ask-approvers.job.js';
import { NotificationsController } from './notifications.controller.js';
import { Notifier } from './notifier.js';
import { SendMailJob } from './send-mail.job.js';
import { TellApprovedJob } from './tell-approved.job.js';
import { TellReturnedJob } from './tell-returned.job.js';

@Module({
  imports: [PeopleModule],
  controllers: [NotificationsController],
  providers: [Notifier, AskApproversJob, TellReturnedJob, TellApprovedJob, SendMailJob],
  exports: [Notifier],
})
export class NotificationsModule {}
