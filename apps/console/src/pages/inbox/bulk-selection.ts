import type { InboxItem } from '@prongsai/contracts';

export type Reading = 'unread' | 'changed' | 'read';

/** Nobody approves from the list what he has not read: only a text that was opened in this tab, and reads the same still, can be chosen. */
export function readingOf({ id, contentHash }: Pick<InboxItem, 'id' | 'contentHash'>, read: Readonly<Record<string, string>>): Reading {
  const seen = read[id];
  if (seen === undefined) return 'unread';
  return seen === contentHash ? 'read' : 'changed';
}

/** What was chosen and can be chosen still; a text that has changed drops out by itself. */
export const chosenItems = (items: readonly InboxItem[], chosen: ReadonlySet<string>, read: Readonly<Record<string, string>>): InboxItem[] =>
  items.filter((item) => chosen.has(item.id) && readingOf(item, read) === 'read');
