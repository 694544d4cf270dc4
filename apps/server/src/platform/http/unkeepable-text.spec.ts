import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { unkeepableText } from './unkeepable-text.js';

const found = (given: unknown) => unkeepableText('body', given).map(({ where }) => where);

describe('text that the database cannot keep', () => {
  it('is found wherever it stands, in every place at once', () => {
    expect(found({ title: 'a\0', steps: ['ข้อ', 'ข้\0อ'], more: { reason: '\ud800' }, no: 1, end: null })).toEqual(['body.title', 'body.steps.1', 'body.more.reason']);
  });

  it('is found in the name of a field, which is not said again', () => {
    expect(found({ steps: { 'a\0b': 1 } })).toEqual(['body.steps']);
  });

  it('is found however deep it lies', () => {
    const nested = JSON.parse(`${'['.repeat(200_000)}"\\u0000"${']'.repeat(200_000)}`) as unknown;
    expect(unkeepableText('body', nested)).toHaveLength(1);
  });

  it('is told in Thai and in English', () => {
    const [reason] = unkeepableText('query', { q: '\0' });
    expect(reason).toMatchObject({ code: 'input-unkeepable', where: 'query.q' });
    expect(reason?.message.th).toMatch(/[ก-๙]/);
    expect(reason?.message.en).not.toMatch(/[ก-๙]/);
  });

  it('is no other text, in any letters, and no file', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(found({ text })).toEqual(text.includes('\0') ? ['body.text'] : [])));
    expect(found({ text: 'ปู่ 🐘 กำ ๑' })).toEqual([]);
    expect(found(new Uint8Array(3))).toEqual([]);
  });
});
