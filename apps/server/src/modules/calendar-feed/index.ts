export { CalendarEventEntity } from './calendar-event.entity.js';
export { CalendarFeedEntity } from './calendar-feed.entity.js';
export { CalendarFeedModule } from './calendar-feed.module.js';
