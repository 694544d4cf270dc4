import { checkDefinition, type DefinitionFault } from './check-definition.js';
import type { BaseFacts, WorkflowDefinition } from './definition.js';

/** Thrown while the program starts, with every fault: a workflow that cannot work never comes into being. */
export class FaultyDefinition extends Error {
  override readonly name = 'FaultyDefinition';
  readonly faults: readonly DefinitionFault[];

  constructor(id: string, faults: readonly DefinitionFault[]) {
    super(`Workflow ${id} is faulty: ${faults.map(({ code, where }) => `${code} at ${where}`).join('; ')}`);
    this.faults = faults;
  }
}

/**
 * Names the facts first, then takes the definition, so that states, roles, guards and effects are inferred:
 *
 *     const leave = defineWorkflow<LeaveFacts>()({ id: 'leave', version: 1, initial: 'writing', ... });
 *
 * @throws FaultyDefinition when `checkDefinition` finds anything.
 */
export const defineWorkflow =
  <F extends BaseFacts>() =>
  <S extends string, E extends string, R extends string, G extends string, X extends string>(
    definition: WorkflowDefinition<F, S, E, R, G, X>,
  ): WorkflowDefinition<F, S, E, R, G, X> => {
    const faults = checkDefinition(definition);
    if (faults.length > 0) throw new FaultyDefinition(definition.id, faults);
    return definition;
  };
