import { describe, expect, it } from '@jest/globals';
import { addStep, bodyOf, differingFields, emptyDraft, isChanged, moveStep, removeStep } from './measure-draft.js';

describe('the draft of a measure', () => {
  it('opens a new step after the one where Enter was pressed', () => {
    expect(addStep(['a', 'b'], 0)).toEqual(['a', '', 'b']);
  });

  it('moves a step up and down, and not past the ends', () => {
    expect(moveStep(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moveStep(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
    expect(moveStep(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moveStep(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  });

  it('keeps one empty line when the last step is removed', () => {
    expect(removeStep(['a'], 0)).toEqual(['']);
    expect(removeStep(['a', 'b'], 0)).toEqual(['b']);
  });

  it('does not send lines that were never written', () => {
    expect(bodyOf({ ...emptyDraft, steps: [' จัดอบรม ', '', '  '] }).steps).toEqual(['จัดอบรม']);
  });

  it('is unchanged while only empty lines were added', () => {
    const saved = { ...emptyDraft, steps: ['จัดอบรม'] };
    expect(isChanged({ ...saved, steps: ['จัดอบรม', ''] }, saved)).toBe(false);
    expect(isChanged({ ...saved, title: 'ใหม่' }, saved)).toBe(true);
  });

  it('names the fields in which two versions differ', () => {
    expect(differingFields({ ...emptyDraft, title: 'ก', followUp: 'ข' }, emptyDraft)).toEqual(['title', 'followUp']);
  });
});
