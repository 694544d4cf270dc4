import { describe, expect, it } from '@jest/globals';
import { gradeKey, gradeLook, scoreToken } from './grade-look.js';

describe('a grade', () => {
  it('is known by its code and by its official label', () => {
    expect(gradeKey('ผ่านดี')).toBe('good');
    expect(gradeKey('improve-urgently')).toBe('improve-urgently');
    expect(gradeKey('F')).toBe('F');
  });

  it('is drawn with a dashed edge where there is no result', () => {
    expect(gradeLook(gradeKey(null)).dashed).toBe(true);
  });

  it('is not guessed from words nobody defined', () => {
    expect(gradeKey('ดีมาก')).toBeNull();
  });
});

describe('the colour of a score', () => {
  it('changes at 70, 80, 85, 90, 95 and 99', () => {
    expect([69.99, 79.99, 84.99, 85, 90, 95, 99].map(scoreToken)).toEqual(['late3Bg', 'late2Bg', 'late1Bg', 'score85', 'score90', 'score95', 'score99']);
  });
});
