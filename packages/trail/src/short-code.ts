/** The first eight digits of a hash in two groups of four, to be compared by eye or read out. */
export const shortCode = (hash: string): string => `${hash.slice(0, 4)} ${hash.slice(4, 8)}`.toUpperCase();
