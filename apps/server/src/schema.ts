import { migrations } from '../migrations/index.js';
import { entities } from './entities.js';
import type { Schema } from './platform/database/data-source-options.js';

/** The database as this version of the server knows it. */
export const schema: Schema = { entities, migrations };
