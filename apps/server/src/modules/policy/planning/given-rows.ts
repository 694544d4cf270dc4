/** Turns rows into the arrays that a statement takes apart again with `unnest`: the planner sees how many there are. */
export const columns = <R extends object>(rows: readonly R[], ...names: readonly (keyof R)[]): unknown[][] => names.map((name) => rows.map((row) => row[name]));

/** Each row once, however often it comes. */
export const distinct = <R extends object>(rows: readonly R[]): R[] => [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
