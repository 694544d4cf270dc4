import { describe, expect, it } from '@jest/globals';
import type { InboxItem } from '@prongsai/contracts';
import { chosenItems, readingOf } from './bulk-selection.js';

const item = (id: string, contentHash: string) => ({ id, contentHash }) as InboxItem;

describe('what can be approved together', () => {
  it('is only what was opened', () => {
    expect(readingOf(item('a', '1'), {})).toBe('unread');
    expect(readingOf(item('a', '1'), { a: '1' })).toBe('read');
  });

  it('is not what has changed since it was opened', () => {
    expect(readingOf(item('a', '2'), { a: '1' })).toBe('changed');
  });

  it('drops what changes, is answered, or was never read, whatever was ticked', () => {
    const items = [item('a', '1'), item('b', '2'), item('c', '3')];
    expect(chosenItems(items, new Set(['a', 'b', 'c', 'gone']), { a: '1', b: 'old' }).map(({ id }) => id)).toEqual(['a']);
  });
});
