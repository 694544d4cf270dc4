import { describe, expect, it } from '@jest/globals';
import { bodyOf, draftOf, isWhole } from './webhook-draft.js';

describe('a webhook that is being written', () => {
  const draft = { name: ' ระบบสารบรรณ ', url: ' https://example.org/hook ', events: [] };

  it('begins empty, or as it stands', () => {
    expect(draftOf(undefined)).toEqual({ name: '', url: '', events: [] });
  });

  it('is sent without the spaces at its ends', () => {
    expect(bodyOf(draft)).toEqual({ name: 'ระบบสารบรรณ', url: 'https://example.org/hook', events: [] });
  });

  it('is whole with a name and an address', () => {
    expect(isWhole(draft)).toBe(true);
    expect(isWhole({ ...draft, name: ' ' })).toBe(false);
    expect(isWhole({ ...draft, url: 'example' })).toBe(false);
  });
});
