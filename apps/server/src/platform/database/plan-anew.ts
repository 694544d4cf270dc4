import type { EntityManager } from 'typeorm';

/** For the rest of the transaction the database looks at how much it is given before it goes about it: one cycle and a nation want different ways. */
export const planAnew = (tx: EntityManager): Promise<unknown> => tx.query('SET LOCAL plan_cache_mode = force_custom_plan');
