import { OperateDeadlines, readArguments } from './modules/policy/index.js';
import { operate } from './operate.js';

await operate({ read: readArguments, carryOut: (app, command) => app.get(OperateDeadlines, { strict: false }).carryOut(command) });
