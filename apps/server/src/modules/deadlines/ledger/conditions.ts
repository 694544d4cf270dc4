/** The conditions of a query with their values, only those that were asked for, so that each combination is planned for itself. */
export class Conditions {
  readonly values: unknown[] = [];
  readonly #parts: string[];

  constructor(always: string) {
    this.#parts = [always];
  }

  /** @returns the parameter that stands for the value. */
  value(given: unknown): string {
    return `$${this.values.push(given)}`;
  }

  where(part: string): this {
    this.#parts.push(part);
    return this;
  }

  get sql(): string {
    return this.#parts.join(' AND ');
  }
}
