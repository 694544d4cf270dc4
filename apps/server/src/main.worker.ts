import { readConfig } from './platform/config/config.js';
import { endAsked } from './process-signals.js';
import { startServer } from './start-server.js';

const server = await startServer({ config: readConfig(), serves: false });
process.stdout.write('Working\n');
await endAsked();
await server.stop();
// A queue that is away keeps asking for its connection.
process.exit();
