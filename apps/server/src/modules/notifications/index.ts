export { cycleHeading, yearLink } from './cycle-heading.js';
export { reminderLetter, timerHeldLetter, type Letter } from './letters.js';
export { DeliveryEntity } from './delivery.entity.js';
export { NotificationEntity } from './notification.entity.js';
export type { Message, MessageKind } from './message.js';
export { Notifier } from './notifier.js';
export { NotificationsModule } from './notifications.module.js';
