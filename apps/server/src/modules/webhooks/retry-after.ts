const longest = 24 * 3600;

/**
 * Seconds that a receiver asks to be left alone by its header `Retry-After` (RFC 9110, 10.2.3), a day at most. `null` where it says nothing, or
 * names a date: that depends on its clock, and hardly anybody does.
 */
export const secondsAsked = (header: string | undefined): number | null => (/^\d+$/.test(header?.trim() ?? '') ? Math.min(Number(header), longest) : null);
