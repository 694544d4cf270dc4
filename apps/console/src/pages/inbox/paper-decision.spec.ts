import { describe, expect, it } from '@jest/globals';
import { paperFaultOf, paperToSend } from './paper-decision.js';

const since = '2025-11-26';
const today = '2025-12-19';
const fault = (signedOn: string | null, note = '') => paperFaultOf({ signedOn, note }, since, today);

describe('a decision signed on paper', () => {
  it('needs a day that can be read', () => {
    expect(fault(null)).toBe('dayMissing');
  });

  it('was signed today at the latest, and not before there was a text to sign', () => {
    expect(fault('2025-12-20')).toBe('inFuture');
    expect(fault('2025-11-25')).toBe('beforeText');
    expect(fault(today)).toBeNull();
  });

  it('says what the paper is, where it is recorded more than a week later', () => {
    expect(fault('2025-12-12')).toBeNull();
    expect(fault('2025-12-11')).toBe('noteMissing');
    expect(fault('2025-12-11', '  ')).toBe('noteMissing');
    expect(fault('2025-12-11', 'มค 72001/214')).toBeNull();
  });

  it('sends the day, and the note where there is one', () => {
    expect(paperToSend({ signedOn: '2025-12-11', note: ' มค 72001/214 ' })).toEqual({ effectiveOn: '2025-12-11', paperNote: 'มค 72001/214' });
    expect(paperToSend({ signedOn: today, note: ' ' })).toEqual({ effectiveOn: today });
  });
});
