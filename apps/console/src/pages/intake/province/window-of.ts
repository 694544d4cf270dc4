export interface Window {
  from: number;
  /** Behind the last one. */
  to: number;
}

interface Scrolled {
  top: number;
  height: number;
  rowHeight: number;
  total: number;
}

/** Rows kept beyond either edge, so that scrolling shows no gap. */
const spare = 8;

/** Which rows of a long list are in view. */
export function windowOf({ top, height, rowHeight, total }: Scrolled): Window {
  const first = Math.floor(top / rowHeight) - spare;
  const last = Math.ceil((top + height) / rowHeight) + spare;
  const from = Math.min(Math.max(first, 0), total);
  return { from, to: Math.max(from, Math.min(last, total)) };
}
