import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { CalendarEvents } from './calendar-events.js';
import { CalendarFeeds } from './calendar-feeds.js';
import { CalendarFeedsController } from './calendar-feeds.controller.js';
import { CalendarController } from './calendar.controller.js';
import { ReadFeed } from './read-feed.js';
import { SeenDeadlines } from './seen-deadlines.js';

@Module({
  imports: [CalendarModule, DeadlinesModule],
  controllers: [CalendarController, CalendarFeedsController],
  providers: [CalendarEvents, CalendarFeeds, ReadFeed, SeenDeadlines],
})
export class CalendarFeedModule {}
