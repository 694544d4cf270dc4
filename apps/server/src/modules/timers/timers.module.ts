import { Module } from '@nestjs/common';
import { CyclesModule } from '../cycles/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PeopleModule } from '../people/index.js';
import { FireTimersJob } from './fire-timers.job.js';

/** Apart from the deadlines, which the cycles themselves read: a timer moves a cycle. */
@Module({ imports: [CyclesModule, NotificationsModule, PeopleModule], providers: [FireTimersJob] })
export class TimersModule {}
