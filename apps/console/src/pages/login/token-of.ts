/** The token of a link in a letter. It stands behind `#`, which browsers send to no server. */
export function tokenOf(hash: string): string | null {
  return new URLSearchParams(hash.replace(/^#/, '')).get('token') || null;
}
