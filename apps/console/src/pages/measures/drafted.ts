/** Texts that came from a draft, as they came. One that was edited is no longer among what is written, and so no longer marked. */
export type Drafted = ReadonlySet<string>;

export const noDrafts: Drafted = new Set();

export const isDraft = (drafted: Drafted, step: string): boolean => drafted.has(step.trim());

/** The draft may stand behind words that were there before. */
export const holdsDraft = (drafted: Drafted, text: string): boolean => [...drafted].some((draft) => text.includes(draft));

/** How many texts of a measure are still as the draft had them. */
export const countDrafts = (drafted: Drafted, { steps, analysis }: { steps: readonly string[]; analysis: string }): number =>
  steps.filter((step) => isDraft(drafted, step)).length + (holdsDraft(drafted, analysis) ? 1 : 0);

/** Takes the place of the last line while that is empty; otherwise it comes after it. */
export const withStep = (steps: readonly string[], step: string): string[] => (steps.at(-1)?.trim() === '' ? steps.with(-1, step) : [...steps, step]);

/** Nothing that is written is replaced by a draft. */
export const withText = (written: string, draft: string): string => (written.trim() === '' ? draft : `${written.trimEnd()}\n${draft}`);
