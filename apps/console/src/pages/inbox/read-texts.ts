const key = (accountId: string) => `prongsai.read.${accountId}`;

const kept = (accountId: string): Record<string, string> => {
  try {
    return JSON.parse(sessionStorage.getItem(key(accountId)) ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
};

/** Remembers that the text of a question was on this screen, for as long as this tab is open. */
export function rememberRead(accountId: string, approvalId: string, contentHash: string): void {
  sessionStorage.setItem(key(accountId), JSON.stringify({ ...kept(accountId), [approvalId]: contentHash }));
}

/** The hash of the text that was read, by question. */
export const readTexts = (accountId: string): Readonly<Record<string, string>> => kept(accountId);
