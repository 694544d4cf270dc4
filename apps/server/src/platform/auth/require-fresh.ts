import { refuse } from '../errors/refusal.js';
import type { Session } from './sessions/sessions.js';

/** Before a change to how one signs in: an unlocked screen alone must not be enough. @throws when nothing was proven a short while ago. */
export function requireFresh({ isFresh, hasSecondFactor }: Pick<Session, 'isFresh' | 'hasSecondFactor'>): void {
  if (!isFresh) throw hasSecondFactor ? refuse.secondFactorNeeded() : refuse.passwordNeeded();
}
