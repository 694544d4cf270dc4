type Container = Record<string, unknown> | unknown[];

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

/** RFC 6901. */
const stepsOf = (pointer: string): string[] =>
  pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

const childOf = (value: unknown, step: string): unknown =>
  isContainer(value) && Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : undefined;

/** The value at a JSON pointer; `undefined` where there is none. */
export const valueAt = (document: unknown, pointer: string): unknown => stepsOf(pointer).reduce(childOf, document);

/**
 * A copy with another value at a pointer; `undefined` leaves it out. `null` where nothing holds the place, and for leaving an element
 * out of a list: every pointer behind it would mean another.
 */
export function withValueAt<T extends object>(document: T, pointer: string, value: unknown): T | null {
  const steps = stepsOf(pointer);
  const last = steps.pop();
  const copy = structuredClone(document);
  const holder = steps.reduce<unknown>(childOf, copy);
  if (last === undefined || !isContainer(holder) || (Array.isArray(holder) && !(Object.hasOwn(holder, last) && value !== undefined))) return null;
  if (value !== undefined) Object.defineProperty(holder, last, { value, enumerable: true, writable: true, configurable: true });
  else delete (holder as Record<string, unknown>)[last];
  return copy;
}
