/** Cycles by their ids, or every one of a fiscal year in the nation. */
export type CyclesToPlan = { readonly ids: readonly string[] } | { readonly fiscalYear: number };

/** The condition on cycle `c`, and the value of its parameter `$1`. */
export const whichCycles = (which: CyclesToPlan): { readonly sql: string; readonly value: unknown } =>
  'ids' in which ? { sql: 'c.id = ANY($1::uuid[])', value: which.ids } : { sql: 'c.fiscal_year = $1::int', value: which.fiscalYear };
