import { Bell, CalendarClock, ChartNoAxesColumn, FileCheck, FileText, Footprints, Inbox, LayoutGrid, ListChecks, Mail, ScanEye, ScanText, Signpost, TriangleAlert, Users, Webhook, Workflow, type LucideIcon } from 'lucide-react';
import type { CycleSummary, Me } from '@prongsai/contracts';

export interface MenuItem {
  /** Key under `app.menu`. */
  key: string;
  to: string;
  icon: LucideIcon;
  /** Which count stands behind the word. */
  count?: 'inbox' | 'unread';
}

const secondHalf = ['executingSecondHalf', 'twelveMonthReporting', 'twelveMonthReview', 'publishing', 'closed'];

const halfOf = (cycle: CycleSummary) => (secondHalf.includes(cycle.state) ? 'twelveMonth' : 'sixMonth');

const agencyItems = (year: string, agencyId: string, cycle: CycleSummary | undefined): MenuItem[] => [
  { key: 'year', to: cycle && cycle.definition.id !== 'annual-cycle' ? `${year}?workflow=${cycle.definition.id}` : year, icon: Signpost },
  ...(cycle
    ? [
        { key: 'measures', to: `/cycles/${cycle.id}/measures`, icon: ListChecks },
        { key: 'report', to: `/cycles/${cycle.id}/reports/${halfOf(cycle)}`, icon: FileText },
        { key: 'documents', to: `/cycles/${cycle.id}/documents`, icon: FileCheck },
      ]
    : []),
  { key: 'scores', to: `/agencies/${agencyId}/scores`, icon: ChartNoAxesColumn },
];

const inbox: MenuItem = { key: 'inbox', to: '/inbox', icon: Inbox, count: 'inbox' };
const intake: MenuItem = { key: 'intake', to: '/intake', icon: ScanText };
const people = (to: string): MenuItem => ({ key: 'people', to, icon: Users });
const definitions: MenuItem = { key: 'definitions', to: '/definitions', icon: Workflow };
const access: MenuItem = { key: 'access', to: '/access', icon: ScanEye };
const webhooks: MenuItem = { key: 'webhooks', to: '/webhooks', icon: Webhook };
const trail: MenuItem = { key: 'trail', to: '/trail', icon: Footprints };
const late: MenuItem = { key: 'late', to: '/late', icon: TriangleAlert };
const reminders: MenuItem = { key: 'reminders', to: '/reminders', icon: Bell };
const notifications: MenuItem = { key: 'notifications', to: '/notifications', icon: Mail, count: 'unread' };
const shared: MenuItem[] = [{ key: 'deadlines', to: '/deadlines', icon: CalendarClock }, reminders, notifications];

export interface MenuGroup {
  /** A heading over the group, already worded. */
  heading?: string;
  items: MenuItem[];
}

/** What a position finds in the menu: its own work first, then what it can look at. */
export function menuOf(me: Me, agencyId: string | null, cycle: CycleSummary | undefined, agencyName?: string): MenuGroup[] {
  const own = me.actingAs.agencyId;
  const reads = me.permissions.includes('intake.read') ? [intake] : [];
  const staff = [...(me.permissions.includes('people.read') ? [people('/people')] : []), ...(me.permissions.includes('access.read') ? [access] : []), ...(me.permissions.includes('trail.read') ? [trail] : []), ...(me.permissions.includes('webhook.manage') ? [webhooks] : [])];
  if (!own) {
    const board: MenuItem = { key: 'board', to: '/board', icon: LayoutGrid };
    const inside = agencyId ? [{ ...(agencyName ? { heading: agencyName } : {}), items: [...agencyItems(`/agencies/${agencyId}/year`, agencyId, cycle), people(`/agencies/${agencyId}/people`)] }] : [];
    return [{ items: [board, late, ...reads, ...staff, ...(me.permissions.includes('definition.migrate') ? [definitions] : []), ...shared] }, ...inside];
  }
  const pages = agencyItems('/year', own, cycle);
  const decides = me.permissions.includes('approval.read');
  const first = decides ? [inbox, ...pages] : pages;
  return [{ items: [...first, ...reads, ...staff, ...shared] }];
}

/** Four at most, for the thumb. */
export function phoneMenuOf(me: Me, cycle: CycleSummary | undefined): MenuItem[] {
  const own = me.actingAs.agencyId;
  if (!own) return [{ key: 'board', to: '/board', icon: LayoutGrid }, late, reminders];
  const [year, measures] = agencyItems('/year', own, cycle);
  const items = me.permissions.includes('approval.read') ? [inbox, year, measures] : [year, measures, notifications];
  return items.filter((item) => item !== undefined);
}
