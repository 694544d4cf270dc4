/**
 * What no rule of the assessment fixes. These are choices of practice, the same for every agency until an authority says otherwise; a
 * running cycle keeps those of its version.
 */

/** Days between a decision on paper and its record, after which the record must say what the paper is and where it lies. */
export const paperNoteAfterDays = 7;

/** Days for which a cycle may be opened again. */
export const reopenedAtMostDays = 60;

/**
 * The kind of agency that has no divisions. Who stands in a chain is practice too, not rule: the forms name the head of a unit, the
 * clerk and the head of the agency, and a small agency without divisions has no head of a unit to ask.
 */
export const withoutDivisions = 'withoutDivisions';
