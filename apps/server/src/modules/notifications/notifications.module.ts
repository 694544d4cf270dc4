import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { AskApproversJob } from './ask-approvers.job.js';
import { LiveController } from './live/live.controller.js';
import { LiveFeed } from './live/live-feed.js';
import { LiveListener } from './live/live-listener.js';
import { NotificationsController } from './notifications.controller.js';
import { Notifier } from './notifier.js';
import { TellApprovedJob } from './tell-approved.job.js';
import { TellReturnedJob } from './tell-returned.job.js';

@Module({
  imports: [PeopleModule],
  controllers: [LiveController, NotificationsController],
  providers: [LiveFeed, LiveListener, Notifier, AskApproversJob, TellReturnedJob, TellApprovedJob],
  exports: [Notifier],
})
export class NotificationsModule {}
