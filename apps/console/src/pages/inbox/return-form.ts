/** Remarks while they are written, by place or by field of a place: `measure:2`, `measure:2/steps`. */
export type Remarks = Record<string, string>;

export type RemarkGiven = { where: string; field?: string; text: string };

/** What is sent: only places with words in them. */
export const remarksToSend = (remarks: Remarks): RemarkGiven[] =>
  Object.entries(remarks).flatMap(([key, text]) => {
    const [where = key, field] = key.split('/');
    return text.trim() ? [{ where, ...(field ? { field } : {}), text: text.trim() }] : [];
  });
