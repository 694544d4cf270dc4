import type { Role } from '@prongsai/contracts';

export interface Account {
  readonly id: string;
  readonly email: string;
  /** Of a session that is open all the time: signing in is not what is tried here. */
  readonly token: string;
}

export interface Tenure {
  readonly account: Account;
  /** `YYYY-MM-DD`, both worked; `null` for as long as anybody can see. */
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly acting: boolean;
}

export interface Office {
  readonly positionId: string;
  readonly role: Role;
  readonly divisionId: string | null;
  readonly tenures: readonly Tenure[];
}

export interface Agency {
  readonly id: string;
  readonly no: number;
  readonly shortName: string;
  readonly divisionId: string;
  readonly officer: Office;
  readonly head: Office;
  readonly clerk: Office;
  readonly executive: Office;
}

export interface Province {
  readonly id: string;
  readonly coordinator: Office;
  readonly agencies: readonly Agency[];
}

export const officesOf = ({ officer, head, clerk, executive }: Agency): readonly Office[] => [officer, head, clerk, executive];

/** Who may act for the office on a day, whoever acts by an order first. */
export const holdersOn = ({ tenures }: Office, day: string): readonly Account[] =>
  tenures
    .filter(({ fromOn, untilOn }) => fromOn <= day && (untilOn === null || untilOn >= day))
    .sort((one, other) => Number(other.acting) - Number(one.acting))
    .map(({ account }) => account);
