/** Two days, both included; open while the end is `null`. */
export interface Days {
  readonly fromOn: string;
  readonly untilOn: string | null;
}

const never = '9999-12-31';

export const overlap = (one: Days, other: Days): boolean => one.fromOn <= (other.untilOn ?? never) && other.fromOn <= (one.untilOn ?? never);

export const standingOn = ({ fromOn, untilOn }: Days, day: string): 'past' | 'current' | 'coming' =>
  fromOn > day ? 'coming' : (untilOn ?? never) < day ? 'past' : 'current';
