import { describe, expect, it } from '@jest/globals';
import { JobFailed } from './job-failed.js';

const refusedBy = (text: string) => Object.assign(new Error(`Can't send mail - all recipients were rejected: ${text}`), { code: 'EENVELOPE', responseCode: 550 });

describe('what is kept of a job that failed', () => {
  it('are the codes of a mail server, and nothing that it says of a person', () => {
    const failed = new JobFailed(refusedBy('550 5.1.1 <somchai@office.example>: Somchai is unknown here'));
    expect(failed.message).toBe('Error EENVELOPE 550');
    expect(failed.stack).not.toMatch(/somchai/i);
  });

  it('is the text of another fault, without addresses', () => {
    const failed = new JobFailed(new TypeError('no letter to <somchai.r+ita@office.example>, "สมชาย@หน่วยงาน.ไทย" or mailto:a@b.example'));
    expect(failed.message).toBe('TypeError: no letter to <…@…>, "…@…" or mailto:…@…');
    expect(failed.stack).not.toMatch(/somchai|สมชาย/);
  });

  it('says where it happened', () => {
    expect(new JobFailed(new Error('not yet')).stack).toMatch(/^Error: not yet\n\s+at .*job-failed\.spec/);
  });

  it('is whatever was thrown, if it is no error', () => {
    expect(new JobFailed('a@b.example').message).toBe('…@…');
  });
});
