import { describe, expect, it } from '@jest/globals';
import { openIdOutcomeOf, withoutOutcome } from './openid-outcome.js';

describe('the way back from an identity provider', () => {
  it('tells what came of it', () => {
    expect(openIdOutcomeOf('?openid=not-linked')).toBe('not-linked');
    expect(openIdOutcomeOf('?year=2569&openid=linked')).toBe('linked');
  });

  it('tells nothing when nobody comes from there, or words are made up', () => {
    expect(openIdOutcomeOf('')).toBeNull();
    expect(openIdOutcomeOf('?openid=%3Cscript%3E')).toBeNull();
  });

  it('is left out of the address that one goes on to', () => {
    expect(withoutOutcome('?openid=refused')).toBe('');
    expect(withoutOutcome('?year=2569&openid=refused')).toBe('?year=2569');
  });
});
