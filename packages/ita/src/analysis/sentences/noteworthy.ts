/** From how many points apart two views are worth a sentence. Ours, not a rule of the assessment. */
export const noteworthyGap = 5;
