import type { BaseFacts, Unmet, WorkflowDefinition } from './definition.js';

/** Every reason that the named guards give. */
export const unmetGuards = <F extends BaseFacts>(definition: WorkflowDefinition<F>, names: readonly string[] = [], facts: F): Unmet[] =>
  names.flatMap((name) => {
    const guard = definition.guards[name];
    if (guard === undefined) throw new RangeError(`${definition.id} has no guard ${name}`);
    return guard(facts);
  });
