import { describe, expect, it } from '@jest/globals';
import { reviewCommand, type Focus } from './review-keys.js';

const press = (code: string, focus: Focus = 'elsewhere', held: 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey' | null = null) =>
  reviewCommand({ code, ctrlKey: held === 'ctrlKey', altKey: held === 'altKey', shiftKey: held === 'shiftKey', metaKey: held === 'metaKey' }, focus);

describe('the keys of the review', () => {
  it('walk, choose, confirm and edit, wherever the letters of the layout are', () => {
    expect([press('KeyJ'), press('KeyK'), press('KeyE'), press('Enter')]).toEqual([{ do: 'next' }, { do: 'previous' }, { do: 'edit' }, { do: 'confirm' }]);
    expect([press('Digit1'), press('Numpad2')]).toEqual([{ do: 'choose', at: 0 }, { do: 'choose', at: 1 }]);
  });

  it('are letters again while somebody types', () => {
    expect(['KeyJ', 'Digit1', 'Enter', 'KeyE'].map((code) => press(code, 'typing'))).toEqual([null, null, null, null]);
  });

  it('leave Enter to the button that has the focus, and walk on from there', () => {
    expect(press('Enter', 'pressable')).toBeNull();
    expect(press('KeyJ', 'pressable')).toEqual({ do: 'next' });
  });

  it('leave the keys of the browser alone', () => {
    expect((['ctrlKey', 'altKey', 'metaKey', 'shiftKey'] as const).map((held) => press('KeyJ', 'elsewhere', held))).toEqual([null, null, null, null]);
    expect(press('KeyQ')).toBeNull();
  });
});
