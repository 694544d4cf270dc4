/** Why a device made or showed no passkey, as far as a browser tells. */
export type PasskeyTroubleKind = 'cancelled' | 'interrupted' | 'known' | 'unsupported' | 'failed';

const kinds: Readonly<Record<string, PasskeyTroubleKind>> = {
  NotAllowedError: 'cancelled',
  AbortError: 'interrupted',
  InvalidStateError: 'known',
  NotSupportedError: 'unsupported',
  ConstraintError: 'unsupported',
  SecurityError: 'unsupported',
};

export const kindOf = (fault: unknown): PasskeyTroubleKind => (fault instanceof Error ? (kinds[fault.name] ?? 'failed') : 'failed');

/** Thrown in place of what the browser throws, which is in English and for programmers. */
export class PasskeyTrouble extends Error {
  readonly kind: PasskeyTroubleKind;

  constructor(fault: unknown) {
    const kind = kindOf(fault);
    super(`passkey: ${kind}`, { cause: fault });
    this.kind = kind;
  }
}
