import type { ApprovalLevel, BaseFacts, Unmet, WorkflowDefinition } from './definition.js';
import { stateOf } from './graph.js';

/** Why a level is not asked; the texts live with the application. */
export const skipCodes = ['level-only-for', 'level-not-for'] as const;
export type SkipCode = (typeof skipCodes)[number];

const namesOneOf = ({ kinds = [] }: BaseFacts, named: readonly string[]): string | undefined => named.find((kind) => kinds.includes(kind));

const whySkipped = ({ id, role, onlyFor, notFor = [] }: ApprovalLevel, facts: BaseFacts): Unmet[] => {
  const why = (code: SkipCode, kinds: string): Unmet[] => [{ code, where: `level:${id}`, params: { level: id, role, kinds } }];
  if (onlyFor !== undefined && namesOneOf(facts, onlyFor) === undefined) return why('level-only-for', onlyFor.join(','));
  const exempt = namesOneOf(facts, notFor);
  return exempt === undefined ? [] : why('level-not-for', exempt);
};

export const appliesTo = (level: ApprovalLevel, facts: BaseFacts): boolean => whySkipped(level, facts).length === 0;

/** The levels of a review that are not asked, each with its reason: what is skipped is said, never left out in silence. */
export const skippedLevels = <F extends BaseFacts, S extends string>(definition: WorkflowDefinition<F, S>, review: S, facts: BaseFacts): Unmet[] => {
  const state = stateOf(definition, review);
  return state.kind === 'review' ? state.approval.levels.flatMap((level) => whySkipped(level, facts)) : [];
};
