export { AppModule } from './app.module.js';
export { ConfigError, readConfig, type Config } from './platform/config/config.js';
export { migrate } from './platform/database/migrate.js';
export { schema } from './schema.js';
export { startServer, type RunningServer, type ServerOptions } from './start-server.js';
export { ApplyTransition } from './modules/cycles/index.js';
export { KeepResults } from './modules/results/index.js';
export { Transactions, type Actor } from './platform/index.js';
export { Relay } from './platform/outbox/relay.js';
