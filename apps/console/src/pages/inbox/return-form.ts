/** Remarks while they are written, by place. */
export type Remarks = Record<string, string>;

/** What is sent: only places with words in them. */
export const remarksToSend = (remarks: Remarks): { where: string; text: string }[] =>
  Object.entries(remarks).flatMap(([where, text]) => (text.trim() ? [{ where, text: text.trim() }] : []));
