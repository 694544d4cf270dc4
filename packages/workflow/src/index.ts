/**
 * The kernel of the workflow engine: pure functions over a definition that is data. It does no input or output and knows nothing
 * of the domain. In the order in which to read it:
 *
 * 1. `definition`: what a workflow is made of. `defineWorkflow` refuses a faulty one, `checkDefinition` says why.
 * 2. `instance`: what is known of a running one. `begin` starts it.
 * 3. `decide`: may this event happen, and what follows? The next instance and its effects, or every reason against it.
 * 4. `allowedEvents`, `unmetGuardsOf`, `openLevel`, `skippedLevels`: the same answer before anybody asks: buttons, gaps, who is waited for and
 *    who is not asked at all.
 * 5. `changeContent`: what an edit under review does to the decisions made so far. A new round takes over what it does not touch (`carry-over`).
 * 6. `edgesOf`, `toMermaid`: the definition as a drawing.
 * 7. `difference`, `migrateInstance`: two versions of a definition: what has changed, and where a running instance would go on.
 *
 * The specs use one example, `paper.fixture.ts`, and read as the manual.
 *
 * @packageDocumentation
 */
export * from './definition.js';
export * from './define-workflow.js';
export * from './check-definition.js';
export { refusalCodes, roundOf } from './instance.js';
export type * from './instance.js';
export { begin, changeContent, type Arrival } from './arrive.js';
export { openLevel, type OpenLevel } from './levels.js';
export { skipCodes, skippedLevels, type SkipCode } from './skipped-levels.js';
export { decide } from './decide.js';
export { allowedEvents, unmetGuardsOf, type AllowedEvent } from './allowed-events.js';
export { edgesFromAnywhere, edgesOf, stateNames, stateOf, type Edge } from './graph.js';
export { toMermaid, type DrawingOptions } from './to-mermaid.js';
export { definitionChangeCodes, difference, type DefinitionChange, type DefinitionChangeCode, type StateNames } from './difference.js';
export { migrateInstance, migrationRefusalCodes, reversed, type Landing, type MigrationFacts, type MigrationRefusalCode } from './migrate-instance.js';
