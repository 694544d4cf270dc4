const stepsOf = (pointer: string): string[] =>
  pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

const childOf = (value: unknown, step: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : undefined;

/** The value at a JSON pointer; `undefined` where there is none. */
export const valueAt = (document: unknown, pointer: string): unknown => stepsOf(pointer).reduce(childOf, document);

/** Whether a pointer is another one or leads further into it. */
export const leadsInto = (holder: string, pointer: string): boolean => pointer === holder || pointer.startsWith(`${holder}/`);
