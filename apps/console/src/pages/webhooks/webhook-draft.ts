import type { ResponseOf, routes, WebhookView } from '@prongsai/contracts';

export type WebhookEvents = ResponseOf<typeof routes.listWebhooks>['events'];
export type WebhookEvent = WebhookEvents[number]['code'];

export interface WebhookDraft {
  readonly name: string;
  readonly url: string;
  /** Empty for every event. */
  readonly events: readonly WebhookEvent[];
}

export const draftOf = (webhook: WebhookView | undefined): WebhookDraft => ({ name: webhook?.name ?? '', url: webhook?.url ?? '', events: webhook?.events ?? [] });

/** What the server expects; spaces at the ends are slips of the hand. */
export const bodyOf = ({ name, url, events }: WebhookDraft) => ({ name: name.trim(), url: url.trim(), events: [...events] });

export const isWhole = (draft: WebhookDraft): boolean => bodyOf(draft).name !== '' && URL.canParse(bodyOf(draft).url);
