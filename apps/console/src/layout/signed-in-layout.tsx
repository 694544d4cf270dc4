import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router-dom';
import { useMe } from '../shared/me.js';
import { StepUp } from '../shared/second-factor/step-up.js';
import { ConsoleLayout } from './console-layout.js';

/** The frame of people who are wholly signed in; who still lacks a second factor is led back to where it is given. */
export function SignedInLayout({ children }: { children?: ReactNode }) {
  const me = useMe();
  const { pathname, search } = useLocation();
  if (me && me.secondFactor.missing !== 'none') return <Navigate to="/login" state={{ nextPathname: pathname, nextSearch: search }} replace />;
  return (
    <StepUp>
      <ConsoleLayout>{children}</ConsoleLayout>
    </StepUp>
  );
}
