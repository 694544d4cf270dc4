import { Navigate, useLocation } from 'react-router-dom';
import { homeOf } from '../../shared/home.js';
import { useMe } from '../../shared/me.js';
import { openIdOutcomeOf } from '../login/openid-outcome.js';

/** Sends everybody to the one screen of their role; an auditor of a single agency has its year for a home. */
export function HomePage() {
  const me = useMe();
  const { search } = useLocation();
  if (!me) return null;
  const outcome = openIdOutcomeOf(search);
  // Who is signed in and comes from an identity provider has gone there to link the account.
  if (outcome !== null && outcome !== 'signed-in' && outcome !== 'accepted') return <Navigate to={`/security${search}`} replace />;
  const { role, agencyId } = me.actingAs;
  return <Navigate to={role === 'auditor' && agencyId ? '/year' : homeOf[role]} replace />;
}
