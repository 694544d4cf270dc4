import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Suspense, type ReactNode } from 'react';
import { SkipNavigationButton, useStore } from 'react-admin';
import { ErrorBoundary } from 'react-error-boundary';
import { useLocation } from 'react-router-dom';
import { usePick } from '../shared/language.js';
import { useMe } from '../shared/me.js';
import { usePlace } from '../shared/place.js';
import { PageSkeleton } from '../shared/skeletons.js';
import { BottomBar } from './bottom-bar.js';
import { BreakGlassBanner } from './break-glass-banner.js';
import { useLiveStream } from './live.js';
import { menuOf, phoneMenuOf } from './menu-items.js';
import { PhoneBar } from './phone-bar.js';
import { SideMenu } from './side-menu.js';
import { CrashPage } from './special-pages.js';
import { TopBar } from './top-bar.js';

/** Pages where a table and a panel share the width begin with the rail. */
const railPages = /^\/(board|late|reminders|deadlines|intake\/|cycles\/[^/]+\/(measures|reports))/;

/** Where a decision is pinned at the foot, the thumb finds nothing else there. */
const decidingPages = /^\/inbox\/[^/]+/;

export function ConsoleLayout({ children }: { children?: ReactNode }) {
  const phone = useMediaQuery('(max-width: 899px)');
  const { pathname } = useLocation();
  const [chosenRail, setChosenRail] = useStore<boolean | null>('menu.rail', null);
  const pick = usePick();
  const me = useMe();
  const place = usePlace();
  useLiveStream(me?.permissions.includes('notification.read') ? me.actingAs.id : undefined);
  if (!me) return <Box sx={{ minHeight: '100dvh', bgcolor: 'prongsai.canvas' }} />;
  const rail = chosenRail ?? railPages.test(pathname);
  const groups = menuOf(me, place.agencyId, place.cycle, place.cycle && pick(place.cycle.agency.shortName));
  return (
    <Box sx={{ minHeight: '100dvh', bgcolor: 'prongsai.canvas', color: 'prongsai.ink' }}>
      <SkipNavigationButton />
      {phone ? <PhoneBar me={me} /> : <TopBar me={me} />}
      <Box sx={{ display: 'flex', alignItems: 'stretch' }}>
        {phone ? null : <SideMenu groups={groups} rail={rail} onRail={setChosenRail} />}
        <Box
          component="main"
          id="main-content"
          tabIndex={-1}
          sx={{ flex: 1, minWidth: 0, px: { xs: 4, md: 5 }, pt: 3, pb: { xs: 'calc(88px + env(safe-area-inset-bottom))', md: 6 }, outline: 'none' }}
        >
          <BreakGlassBanner me={me} agencyId={place.agencyId} />
          <ErrorBoundary key={pathname} FallbackComponent={CrashPage}>
            <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
          </ErrorBoundary>
        </Box>
      </Box>
      {phone && !decidingPages.test(pathname) ? <BottomBar items={phoneMenuOf(me, place.cycle)} me={me} /> : null}
    </Box>
  );
}
