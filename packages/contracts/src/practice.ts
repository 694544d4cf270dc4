/** What a form tells beforehand, from the same numbers that judge what it sends. */
export { paperNoteAfterDays, reopenedAtMostDays } from '@prongsai/ita';
