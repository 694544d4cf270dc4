import { describe, expect, it } from '@jest/globals';
import { languageOf } from './language.js';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'th'],
    ['', 'th'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['th-TH,th;q=0.9,en;q=0.8', 'th'],
    ['en;q=0.3,th;q=0.7', 'th'],
    ['fr,de;q=0.9', 'th'],
    ['fr,en;q=0.5', 'en'],
    ['en;q=0', 'th'],
    ['*', 'th'],
  ])('for %j is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
