import { describe, expect, it } from '@jest/globals';
import { checkDefinition, stateNames } from '@prongsai/workflow';
import { cycleStates } from './annual-cycle/names.js';
import { answersResult, definitionIds, definitionOf, definitions, definitionWords, milestonesOf, newestDefinition, orderOf, renamedBetween, versionsOf } from './definitions.js';

describe('the definitions', () => {
  it.each(definitions.map((definition) => [`${definition.id} ${definition.version}`, definition] as const))('%s is sound and found by what a cycle pins', (_name, definition) => {
    expect(checkDefinition(definition)).toEqual([]);
    expect(definitionOf(definition.id, definition.version)).toBe(definition);
    expect(definitionIds).toContain(definition.id);
  });

  it.each(definitionIds)('%s has its versions in order, and a new cycle takes the newest', (id) => {
    const versions = versionsOf(id).map(({ version }) => version);
    expect(versions).toEqual(versions.map((_, at) => at + 1));
    expect(newestDefinition(id).version).toBe(versions.length);
  });

  it('use no state that has no name', () => {
    for (const definition of definitions) expect(cycleStates).toEqual(expect.arrayContaining(stateNames(definition)));
  });

  it('know neither a workflow nor a version that there is not', () => {
    expect(() => definitionOf('annual-cycle', 99)).toThrow(RangeError);
    expect(() => definitionOf('leave-request', 1)).toThrow(RangeError);
    expect(() => definitionWords('leave-request')).toThrow(RangeError);
  });

  it('name their documents apart from one another', () => {
    const headings = definitionIds.flatMap((id) => Object.values(definitionWords(id).headings).map(({ th }) => th));
    expect(new Set(headings).size).toBe(headings.length);
  });

  it('work towards their own deadlines: no result is analysed for the anti-corruption plan', () => {
    expect(milestonesOf(newestDefinition('anti-corruption-plan'))).toEqual([
      'plan', 'planApproval', 'planPublished', 'execution', 'sixMonthReport', 'twelveMonthReport', 'published',
    ]);
    expect(milestonesOf(newestDefinition('annual-cycle'))[0]).toBe('analysis');
    expect(definitionIds.filter(answersResult)).toEqual(['annual-cycle']);
    expect(orderOf(newestDefinition('anti-corruption-plan'))[0]).toBe('planning');
  });

  it('have renamed no state so far', () => {
    expect(renamedBetween('annual-cycle', 1, 2)).toEqual({});
    expect(renamedBetween('annual-cycle', 2, 1)).toEqual({});
  });
});
