import { Navigate } from 'react-router-dom';
import { homeOf } from '../../shared/home.js';
import { useMe } from '../../shared/me.js';

/** Sends everybody to the one screen of their role; an auditor of a single agency has its year for a home. */
export function HomePage() {
  const me = useMe();
  if (!me) return null;
  const { role, agencyId } = me.actingAs;
  return <Navigate to={role === 'auditor' && agencyId ? '/year' : homeOf[role]} replace />;
}
