import { v7 } from 'uuid';

/** An id for a new row: time-ordered (UUID version 7), so that indexes grow at one end. */
export const newId = (): string => v7();
