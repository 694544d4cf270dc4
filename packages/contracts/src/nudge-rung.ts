const prefix = 'nudge:';

/** The rung of a line that a person asked for: its working day is part of it, so that the ledger's own key lets one deadline be nudged once a day. */
export const nudgeRung = (workingDay: string): string => `${prefix}${workingDay}`;

/** The line was asked for by a person, not by the ladder. */
export const isNudge = (rung: string): boolean => rung.startsWith(prefix);
