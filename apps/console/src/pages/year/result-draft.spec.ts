import { describe, expect, it } from '@jest/globals';
import type { Reason } from '@prongsai/contracts';
import { emptyResult, reasonsByField, resultBody } from './result-draft.js';

const reason = (where?: string): Reason => ({ code: 'score-unreadable', ...(where ? { where } : {}), message: { th: 'ก', en: 'a' } });

describe('the result as it is typed', () => {
  it('sends figures as typed, Thai digits and all, and leaves empty ones out', () => {
    const body = resultBody({ ...emptyResult(2568), overall: '๙๑,๗๖', scores: { 1: '96.67', 2: ' ', 9: '๗๔.๐๐' } });
    expect(body.overall).toBe('๙๑,๗๖');
    expect(body.indicators).toEqual([
      { no: 1, reported: '96.67' },
      { no: 9, reported: '๗๔.๐๐' },
    ]);
    expect(body.grade).toBeNull();
  });

  it('puts every refusal at its own field, and the rest at the form', () => {
    const body = resultBody({ ...emptyResult(2568), overall: '101', scores: { 3: 'x', 9: 'เก้าสิบ' } });
    const found = reasonsByField([reason('body.overall'), reason('indicator:3'), reason('body.indicators.1.reported'), reason()], body);
    expect([...found.keys()]).toEqual(['overall', 'indicator:3', 'indicator:9', 'form']);
  });
});
