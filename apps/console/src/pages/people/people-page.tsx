import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { routes, type StaffedPosition } from '@prongsai/contracts';
import { useState, type ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { useApi } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { EmptyState } from '../../shared/empty-state.js';
import { usePick, useText } from '../../shared/language.js';
import { useMe } from '../../shared/me.js';
import { PageHeader } from '../../shared/page-header.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { PageSkeleton, RowsSkeleton } from '../../shared/skeletons.js';
import { useToday } from '../parts/cycle-page.js';
import { Section } from '../parts/section.js';
import { AgencyConflicts } from './agency-conflicts.js';
import { BouncedAddresses } from './bounced-addresses.js';
import { ConflictList } from './conflict-list.js';
import { PositionCard } from './position-card.js';
import type { Task } from './task.js';
import { TaskPanel } from './task-panel.js';

/** Who holds each position, who acts for whom under which order, and what stands in the way: of an agency, or of the province itself. */
export function PeoplePage() {
  const me = useMe();
  const chosen = useParams()['agencyId'];
  if (!me) return <PageSkeleton />;
  const agencyId = chosen ?? me.actingAs.agencyId;
  return agencyId === null ? <ProvincePeople /> : <AgencyPeople key={agencyId} agencyId={agencyId} province={me.actingAs.agencyId === null} />;
}

function AgencyPeople({ agencyId, province }: { agencyId: string; province: boolean }) {
  const people = useApi(routes.listPeople, { params: { agencyId } });
  return (
    <Frame chooser={province ? <AgencyField value={agencyId} /> : null} above={<AgencyConflicts agencyId={agencyId} />} error={people.error} onRetry={() => void people.refetch()} positions={people.data?.data} />
  );
}

function ProvincePeople() {
  const t = useText();
  const people = useApi(routes.listProvincePeople, {});
  const conflicts = useApi(routes.listProvinceConflicts, {});
  const above = (
    <Section title={t('people.conflict.title')} aside={conflicts.data ? t('people.conflict.count', { smart_count: conflicts.data.total }) : undefined}>
      {conflicts.data ? <ConflictList conflicts={conflicts.data.data} named /> : <RowsSkeleton rows={3} />}
    </Section>
  );
  return <Frame chooser={<AgencyField value="" />} above={above} error={people.error ?? conflicts.error} onRetry={() => void people.refetch()} positions={people.data?.data} />;
}

interface FrameProps {
  chooser: ReactNode;
  above: ReactNode;
  error: unknown;
  onRetry: () => void;
  positions: readonly StaffedPosition[] | undefined;
}

function Frame({ chooser, above, error, onRetry, positions }: FrameProps) {
  const t = useText();
  const dates = useDates();
  const today = useToday();
  const [task, setTask] = useState<Task | null>(null);
  return (
    <Box sx={{ display: 'flex', gap: 5 }}>
      <Box sx={{ flex: 1, minWidth: 0, maxWidth: 980 }}>
        <PageHeader title={t('people.title')} context={today ? t('people.context', { day: dates.long(today) }) : ''} actions={chooser} />
        {error ? <ProblemBand error={error} onRetry={onRetry} /> : null}
        <Box sx={{ display: 'grid', gap: 3 }}>
          {above}
          <BouncedAddresses />
          {positions?.length === 0 ? <EmptyState>{t('people.none')}</EmptyState> : null}
          {positions?.map((position) => <PositionCard key={position.id} position={position} onTask={setTask} />) ?? (error ? null : <RowsSkeleton rows={8} />)}
        </Box>
      </Box>
      {task ? <TaskPanel task={task} onClose={() => setTask(null)} /> : null}
    </Box>
  );
}

/** The province looks at one agency at a time; empty stands for its own positions. */
function AgencyField({ value }: { value: string }) {
  const t = useText();
  const pick = usePick();
  const navigate = useNavigate();
  const agencies = useApi(routes.listAgencies, {}).data?.data ?? [];
  const go = (id: string) => void navigate(id === '' ? '/people' : `/agencies/${id}/people`);
  return (
    <TextField select size="small" label={t('people.chooseAgency')} value={agencies.length > 0 ? value : ''} onChange={(event) => go(event.target.value)} slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }} sx={{ minWidth: 240 }}>
      <MenuItem value="">{t('people.province')}</MenuItem>
      {agencies.map((agency) => (
        <MenuItem key={agency.id} value={agency.id}>{pick(agency.name)}</MenuItem>
      ))}
    </TextField>
  );
}
