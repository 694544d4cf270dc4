import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PeopleModule } from '../people/index.js';
import { AnchorFiles } from './anchors/anchor-files.js';
import { AnchorTrailJob } from './anchors/anchor-trail.job.js';
import { MakeAnchor } from './anchors/make-anchor.js';
import { TellAnchor } from './anchors/tell-anchor.js';
import { ExportTrail } from './export/export-trail.js';
import { GatherPack } from './pack/pack-data.js';
import { StreamPack } from './pack/stream-pack.js';
import { SearchTrail } from './search/search-trail.js';
import { TrailController } from './trail.controller.js';
import { VerifyTrail } from './verify/verify-trail.js';

@Module({
  imports: [AgenciesModule, NotificationsModule, PeopleModule],
  controllers: [TrailController],
  providers: [AnchorFiles, AnchorTrailJob, ExportTrail, GatherPack, MakeAnchor, SearchTrail, StreamPack, TellAnchor, VerifyTrail],
})
export class TrailModule {}
