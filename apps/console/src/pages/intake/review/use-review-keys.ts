import type { KeyboardEvent } from 'react';
import { focusOf, reviewCommand } from './review-keys.js';
import type { Review } from './use-review.js';

export interface AnswerKeys {
  choose: (at: number) => void;
  confirm: () => void;
}

/** Keys of the whole review; what stands in the open finding is told by the finding itself. */
export function useReviewKeys(review: Review, answer: AnswerKeys | null, writable: boolean) {
  return (event: KeyboardEvent<HTMLElement>) => {
    // What is pressed in a dialog over the page bubbles up here, but is meant for the dialog.
    if (event.target instanceof Node && !event.currentTarget.contains(event.target)) return;
    if (event.key === 'Escape' && review.editing) return review.edit(null);
    const command = reviewCommand({ code: event.code, ctrlKey: event.ctrlKey, metaKey: event.metaKey, altKey: event.altKey, shiftKey: event.shiftKey }, focusOf(event.target));
    if (!command) return;
    const row = review.row ?? review.active?.row ?? null;
    switch (command.do) {
      case 'next':
        review.step(1);
        break;
      case 'previous':
        review.step(-1);
        break;
      case 'edit':
        if (!writable || !row?.pointer) return;
        review.edit(row);
        break;
      case 'choose':
        if (!answer) return;
        answer.choose(command.at);
        break;
      case 'confirm':
        if (!answer) return;
        answer.confirm();
        break;
    }
    event.preventDefault();
  };
}
