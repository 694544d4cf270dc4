import type { KeyboardEvent } from 'react';

/** Ctrl S saves here instead of asking the browser to save the page. */
export const onSaveKey = (save: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  save();
};
