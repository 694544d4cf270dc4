import { OperateCalendar, readArguments } from './modules/calendar/holidays/index.js';
import { operate } from './operate.js';

await operate({ read: readArguments, carryOut: (app, command) => app.get(OperateCalendar, { strict: false }).carryOut(command) });
