/** From how many points on a gap or a fall of a passed indicator is worth naming. Ours, not a rule of the assessment. */
export const noteworthyGap = 5;
