import { describe, expect, it } from '@jest/globals';
import { countDrafts, holdsDraft, isDraft, withStep, withText } from './drafted.js';

describe('a text from a draft', () => {
  const drafted = new Set(['ตรวจลิงก์ทุกสัปดาห์']);

  it('is marked while it stands as it came, and no longer once it is edited', () => {
    expect(isDraft(drafted, 'ตรวจลิงก์ทุกสัปดาห์ ')).toBe(true);
    expect(isDraft(drafted, 'ตรวจลิงก์ทุกวันจันทร์')).toBe(false);
  });

  it('is marked behind words that were there before', () => {
    expect(holdsDraft(drafted, withText('เดิม', 'ตรวจลิงก์ทุกสัปดาห์'))).toBe(true);
  });

  it('is counted wherever it stands', () => {
    expect(countDrafts(drafted, { steps: ['ก', 'ตรวจลิงก์ทุกสัปดาห์'], analysis: 'ตรวจลิงก์ทุกสัปดาห์' })).toBe(2);
    expect(countDrafts(drafted, { steps: ['ก'], analysis: '' })).toBe(0);
  });

  it('fills the empty last line, or comes after what is written', () => {
    expect(withStep([''], 'ก')).toEqual(['ก']);
    expect(withStep(['ก', ''], 'ข')).toEqual(['ก', 'ข']);
    expect(withStep(['ก'], 'ข')).toEqual(['ก', 'ข']);
  });

  it('replaces nothing that is written', () => {
    expect(withText('เดิม\n', 'ร่าง')).toBe('เดิม\nร่าง');
    expect(withText(' ', 'ร่าง')).toBe('ร่าง');
  });
});
