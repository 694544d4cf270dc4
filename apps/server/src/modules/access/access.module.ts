import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AgenciesModule } from '../agencies/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { AccessController } from './access.controller.js';
import { BreakGlass } from './break-glass.js';
import { EndGrant } from './end-grant.js';
import { GrantAccess } from './grant-access.js';
import { Grants } from './grants.js';
import { TellBreakGlassJob } from './tell-break-glass.job.js';
import { TraceReads } from './trace-reads.js';

@Module({
  imports: [AgenciesModule, NotificationsModule],
  controllers: [AccessController],
  providers: [Grants, GrantAccess, BreakGlass, EndGrant, TellBreakGlassJob, { provide: APP_INTERCEPTOR, useClass: TraceReads }],
  exports: [GrantAccess],
})
export class AccessModule {}
