import { routes, type BulkOutcome, type InboxItem } from '@prongsai/contracts';
import { useState } from 'react';
import { useProvenSend } from '../../shared/second-factor/step-up.js';
import { useMe } from '../../shared/me.js';
import { chosenItems } from './bulk-selection.js';
import { readTexts } from './read-texts.js';

export interface BulkApproval {
  /** The hashes of the texts that were read here, by question. */
  read: Readonly<Record<string, string>>;
  chosen: readonly InboxItem[];
  toggle: (approvalId: string) => void;
  /** Holds what is chosen as it is now: the list may move on underneath, the preview does not. */
  preview: () => void;
  previewed: readonly InboxItem[] | null;
  close: () => void;
  approve: () => void;
  busy: boolean;
  error: Error | null;
  outcomes: readonly BulkOutcome[] | null;
}

/** Several questions answered at once, each on the text that was read; one that has changed is refused and the others go on. */
export function useBulkApproval(items: readonly InboxItem[]): BulkApproval {
  const accountId = useMe()?.accountId ?? '';
  const read = readTexts(accountId);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [previewed, setPreviewed] = useState<readonly InboxItem[] | null>(null);
  const { mutate, data, reset, isPending, error } = useProvenSend(routes.decideMany);
  const chosen = chosenItems(items, ticked, read);
  return {
    read, chosen, previewed, error,
    toggle: (approvalId) => setTicked((old) => (old.has(approvalId) ? new Set([...old].filter((id) => id !== approvalId)) : new Set([...old, approvalId]))),
    preview: () => setPreviewed(chosen),
    close: () => {
      setPreviewed(null);
      setTicked(new Set());
      reset();
    },
    approve: () => mutate({ body: { items: (previewed ?? []).map(({ id, contentHash }) => ({ approvalId: id, contentHash })) } }),
    busy: isPending,
    outcomes: data?.data ?? null,
  };
}
