export { cycleHeading, yearLink } from './cycle-heading.js';
export { reminderLetter, timerHeldLetter, type Letter } from './letters.js';
export { NotificationEntity } from './notification.entity.js';
export { Notifier, type Message } from './notifier.js';
export { NotificationsModule } from './notifications.module.js';
