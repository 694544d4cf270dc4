export { audienceNames } from './audience.js';
export { DeadlineEntity } from './deadline.entity.js';
export { DeadlinesModule } from './deadlines.module.js';
export { Holders, type CycleHolder } from './holders.js';
export { holidays } from './holidays.js';
export { reminderReasons, type FailReason, type SkipReason } from './ledger/reasons.js';
export { MilestoneCells } from './milestone-cells.js';
export { ReminderEntity } from './reminder.entity.js';
export { ReminderPauseEntity } from './pause/reminder-pause.entity.js';
