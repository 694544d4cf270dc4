/** Enough of a file's hash to tell files apart by, as people compare it. */
export const fileCode = (hash: string): string => `${hash.slice(0, 4)} ${hash.slice(4, 8)}`.toUpperCase();
