import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/index.js';
import { PeopleModule } from '../people/index.js';
import { AnchorFiles } from './anchors/anchor-files.js';
import { AnchorTrailJob } from './anchors/anchor-trail.job.js';
import { MakeAnchor } from './anchors/make-anchor.js';
import { TellAnchor } from './anchors/tell-anchor.js';
import { VerifyTrail } from './verify/verify-trail.js';

@Module({
  imports: [NotificationsModule, PeopleModule],
  providers: [AnchorFiles, AnchorTrailJob, MakeAnchor, TellAnchor, VerifyTrail],
})
export class TrailModule {}
