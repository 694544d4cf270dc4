/** Labels of what is still empty or unreadable, in the order of the form. */
export const missingFields = (fields: readonly (readonly [label: string, value: string | null])[]): string[] =>
  fields.filter(([, value]) => value === null || value.trim() === '').map(([label]) => label);
