import { Navigate, useLocation } from 'react-router-dom';
import { homeOf } from '../../shared/home.js';
import { useMe } from '../../shared/me.js';
import { openIdOutcomeOf } from '../login/openid-outcome.js';

/** Sends everybody to the one screen of their role. */
export function HomePage() {
  const me = useMe();
  const { search } = useLocation();
  if (!me) return null;
  const outcome = openIdOutcomeOf(search);
  // Who is signed in and comes from an identity provider has gone there to link the account.
  if (outcome !== null && outcome !== 'signed-in' && outcome !== 'accepted') return <Navigate to={`/security${search}`} replace />;
  return <Navigate to={homeOf[me.actingAs.role]} replace />;
}
