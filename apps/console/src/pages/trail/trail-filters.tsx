import { auditActions, routes, texts, type AuditAction, type ResponseOf } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Search } from 'lucide-react';
import { useState, type FormEvent, type ReactNode } from 'react';
import { usePick, useText } from '../../shared/language.js';
import { blanksOpen } from '../parts/blanks-open.js';
import { DayField } from '../parts/day-field.js';
import { searched, type Searched, type TrailSearch } from './use-trail-search.js';

type Filters = ResponseOf<typeof routes.trailFilters>;

interface TrailFiltersProps {
  search: TrailSearch;
  filters: Filters | undefined;
  onChange: (change: Partial<Record<Searched, string | null>>) => void;
}

/** Words are looked for when they are sent; a choice takes effect at once. */
export function TrailFilters({ search, filters, onChange }: TrailFiltersProps) {
  const t = useText();
  const phone = useMediaQuery('(max-width: 899px)');
  const { text: _text, ...chosen } = search;
  const [open, setOpen] = useState(Object.keys(chosen).length > 0);
  const [text, setText] = useState(search.text ?? '');
  // A day that is being typed is the field's own; only clearing takes it away.
  const [cleared, setCleared] = useState(0);
  const send = (event: FormEvent) => {
    event.preventDefault();
    onChange({ text: text.trim() });
  };
  const clear = () => {
    setText('');
    setCleared(cleared + 1);
    onChange(Object.fromEntries(searched.map((name) => [name, null])));
  };
  return (
    <Box component="form" role="search" onSubmit={send} sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', lg: 'repeat(3, 1fr)' }, gap: 3, mb: 4, alignItems: 'start' }}>
      <TextField size="small" type="search" label={t('trail.filter.text')} value={text} onChange={(event) => setText(event.target.value)} onBlur={() => onChange({ text: text.trim() })} />
      {!phone || open ? <Choices key={cleared} search={search} filters={filters} onChange={onChange} /> : null}
      <Box sx={{ display: 'flex', gap: 2 }}>
        <Button type="submit" variant="outlined" startIcon={<Search size={16} strokeWidth={1.75} />}>{t('trail.filter.search')}</Button>
        {phone && !open ? <Button variant="text" onClick={() => setOpen(true)}>{t('trail.filter.more')}</Button> : null}
        {Object.keys(search).length > 0 ? <Button variant="text" onClick={clear}>{t('trail.filter.clear')}</Button> : null}
      </Box>
    </Box>
  );
}

function Choices({ search, filters, onChange }: TrailFiltersProps) {
  const t = useText();
  const pick = usePick();
  const positions = filters?.positions.filter(({ agencyId }) => !search.agencyId || agencyId === search.agencyId) ?? [];
  return (
    <>
      {filters && filters.agencies.length > 1 ? (
        <Choice label={t('trail.filter.agency')} value={search.agencyId} onChange={(agencyId) => onChange({ agencyId, positionId: null })}>
          {filters.agencies.map(({ id, name }) => <MenuItem key={id} value={id}>{pick(name)}</MenuItem>)}
        </Choice>
      ) : null}
      <Choice label={t('trail.filter.position')} value={search.positionId} onChange={(positionId) => onChange({ positionId })}>
        {positions.map(({ id, title }) => <MenuItem key={id} value={id}>{pick(title)}</MenuItem>)}
      </Choice>
      <Choice label={t('trail.filter.action')} value={search.action} onChange={(action) => onChange({ action })}>
        {auditActions.map((action: AuditAction) => <MenuItem key={action} value={action}>{blanksOpen(pick(texts.audit[action]))}</MenuItem>)}
      </Choice>
      <DayField label={t('trail.filter.from')} value={search.from ?? null} onChange={(day) => onChange({ from: day })} />
      <DayField label={t('trail.filter.until')} value={search.until ?? null} onChange={(day) => onChange({ until: day })} />
    </>
  );
}

function Choice({ label, value = '', onChange, children }: { label: string; value?: string | undefined; onChange: (value: string | null) => void; children: ReactNode[] }) {
  const t = useText();
  return (
    <TextField select size="small" label={label} value={children.length > 0 ? value : ''} onChange={(event) => onChange(event.target.value || null)} slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}>
      <MenuItem value="">{t('app.all')}</MenuItem>
      {children}
    </TextField>
  );
}
