/** The longest run of common names that both lists have in the same order, and the names that stand elsewhere. */
export const keepOrder = (before: readonly string[], after: readonly string[]): { readonly kept: readonly string[]; readonly moved: readonly string[] } => {
  const common = after.filter((name) => before.includes(name));
  // The best run that ends at each name, in the order of `after`.
  const runs: string[][] = [];
  for (const name of common) {
    const earlier = runs.filter((run) => before.indexOf(run.at(-1) ?? '') < before.indexOf(name));
    const best = earlier.reduce<string[]>((longest, run) => (run.length > longest.length ? run : longest), []);
    runs.push([...best, name]);
  }
  const kept = runs.reduce<string[]>((longest, run) => (run.length > longest.length ? run : longest), []);
  return { kept, moved: common.filter((name) => !kept.includes(name)) };
};
