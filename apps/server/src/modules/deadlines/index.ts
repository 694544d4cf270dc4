export { CycleTimerEntity } from './cycle-timer.entity.js';
export { DeadlineEntity } from './deadline.entity.js';
export { DeadlinesModule } from './deadlines.module.js';
export { Holders, type CycleHolder } from './holders.js';
export { holidays } from './holidays.js';
export { Ledger } from './ledger.js';
export { MilestoneCells } from './milestone-cells.js';
export { ReminderEntity } from './reminder.entity.js';
