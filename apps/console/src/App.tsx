import { QueryClient } from '@tanstack/react-query';
import { lazy } from 'react';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { i18nProvider } from './i18n/i18n-provider.js';
import { ConsoleNotification } from './layout/console-notification.js';
import { SignedInLayout } from './layout/signed-in-layout.js';
import { AccessDeniedPage, AuthenticationErrorPage, CrashPage, NotFoundPage } from './layout/special-pages.js';
import { HomePage } from './pages/home/home-page.js';
import { ForgotPasswordPage } from './pages/login/forgot-password-page.js';
import { InvitationPage } from './pages/login/invitation-page.js';
import { LoginPage } from './pages/login/login-page.js';
import { ResetPasswordPage } from './pages/login/reset-password-page.js';
import { authProvider } from './providers/auth-provider.js';
import { dataProvider } from './providers/data-provider.js';
import { PageSkeleton } from './shared/skeletons.js';
import { theme } from './theme/theme.js';

const BoardPage = lazy(async () => ({ default: (await import('./pages/board/board-page.js')).BoardPage }));
const YearPage = lazy(async () => ({ default: (await import('./pages/year/year-page.js')).YearPage }));
const MeasuresPage = lazy(async () => ({ default: (await import('./pages/measures/measures-page.js')).MeasuresPage }));
const ReportPage = lazy(async () => ({ default: (await import('./pages/reports/report-page.js')).ReportPage }));
const DocumentsPage = lazy(async () => ({ default: (await import('./pages/documents/documents-page.js')).DocumentsPage }));
const ScoresPage = lazy(async () => ({ default: (await import('./pages/scores/scores-page.js')).ScoresPage }));
const InboxPage = lazy(async () => ({ default: (await import('./pages/inbox/inbox-page.js')).InboxPage }));
const ApprovalPage = lazy(async () => ({ default: (await import('./pages/inbox/approval-page.js')).ApprovalPage }));
const IntakeListPage = lazy(async () => ({ default: (await import('./pages/intake/list/intake-list-page.js')).IntakeListPage }));
const IntakePage = lazy(async () => ({ default: (await import('./pages/intake/intake-page.js')).IntakePage }));
const DefinitionsPage = lazy(async () => ({ default: (await import('./pages/definitions/definitions-page.js')).DefinitionsPage }));
const RemindersPage = lazy(async () => ({ default: (await import('./pages/reminders/reminders-page.js')).RemindersPage }));
const OutagesPage = lazy(async () => ({ default: (await import('./pages/reminders/outages/outages-page.js')).OutagesPage }));
const LatePage = lazy(async () => ({ default: (await import('./pages/late/late-page.js')).LatePage }));
const DeadlinesPage = lazy(async () => ({ default: (await import('./pages/deadlines/deadlines-page.js')).DeadlinesPage }));
const PeoplePage = lazy(async () => ({ default: (await import('./pages/people/people-page.js')).PeoplePage }));
const AccessPage = lazy(async () => ({ default: (await import('./pages/access/access-page.js')).AccessPage }));
const SecurityPage = lazy(async () => ({ default: (await import('./pages/security/security-page.js')).SecurityPage }));
const TrailPage = lazy(async () => ({ default: (await import('./pages/trail/trail-page.js')).TrailPage }));
const WebhooksPage = lazy(async () => ({ default: (await import('./pages/webhooks/webhooks-page.js')).WebhooksPage }));
const LineLinkPage = lazy(async () => ({ default: (await import('./pages/line/line-link-page.js')).LineLinkPage }));
const NotificationsPage = lazy(async () => ({ default: (await import('./pages/notifications/notifications-page.js')).NotificationsPage }));

const queryClient = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: true, staleTime: 5_000 } } });

export function App() {
  return (
    <Admin
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      theme={theme}
      layout={SignedInLayout}
      loginPage={LoginPage}
      dashboard={HomePage}
      notification={ConsoleNotification}
      catchAll={NotFoundPage}
      accessDenied={AccessDeniedPage}
      authenticationError={AuthenticationErrorPage}
      loading={PageSkeleton}
      error={CrashPage}
      title=""
      requireAuth
      disableTelemetry
    >
      <Resource name="agencies" list={NotFoundPage} recordRepresentation={(agency: { shortName: { th: string } }) => agency.shortName.th} />
      <Resource name="cycles" list={NotFoundPage} />
      <Resource name="measures" list={NotFoundPage} recordRepresentation={(measure: { title: string }) => measure.title} />
      <Resource name="reminders" list={RemindersPage} />
      <Resource name="notifications" list={NotificationsPage} />
      <CustomRoutes noLayout>
        <Route path="/forgot-password" element={<ForgotPasswordPage />} />
        <Route path="/reset-password" element={<ResetPasswordPage />} />
        <Route path="/invitation" element={<InvitationPage />} />
      </CustomRoutes>
      <CustomRoutes>
        <Route path="/board" element={<BoardPage />} />
        <Route path="/late" element={<LatePage />} />
        <Route path="/deadlines" element={<DeadlinesPage />} />
        <Route path="/reminders/outages" element={<OutagesPage />} />
        <Route path="/year" element={<YearPage />} />
        <Route path="/agencies/:agencyId/year" element={<YearPage />} />
        <Route path="/agencies/:agencyId/scores" element={<ScoresPage />} />
        <Route path="/cycles/:cycleId/measures" element={<MeasuresPage />} />
        <Route path="/cycles/:cycleId/reports/:half" element={<ReportPage />} />
        <Route path="/cycles/:cycleId/documents" element={<DocumentsPage />} />
        <Route path="/intake" element={<IntakeListPage />} />
        <Route path="/intake/:intakeId" element={<IntakePage />} />
        <Route path="/people" element={<PeoplePage />} />
        <Route path="/agencies/:agencyId/people" element={<PeoplePage />} />
        <Route path="/access" element={<AccessPage />} />
        <Route path="/trail" element={<TrailPage />} />
        <Route path="/definitions" element={<DefinitionsPage />} />
        <Route path="/webhooks" element={<WebhooksPage />} />
        <Route path="/line/link" element={<LineLinkPage />} />
        <Route path="/security" element={<SecurityPage />} />
        <Route path="/inbox" element={<InboxPage />} />
        <Route path="/inbox/:approvalId" element={<ApprovalPage />} />
      </CustomRoutes>
    </Admin>
  );
}
