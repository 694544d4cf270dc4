import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { Building2, CalendarDays, ChevronsUpDown, Landmark } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { routes, type Me } from '@prongsai/contracts';
import { useLocation, useNavigate } from 'react-router-dom';
import { useApi } from '../shared/api.js';
import { usePick, useText } from '../shared/language.js';
import { useChosenYear, usePlace } from '../shared/place.js';
import { BarButton } from './bar-button.js';

interface Choice {
  key: string;
  label: string;
  selected: boolean;
  choose: () => void;
}

function Chooser({ icon, label, name, choices }: { icon: ReactNode; label: string; name: string; choices: Choice[] }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const id = useId();
  const many = choices.length > 1;
  return (
    <>
      <BarButton
        onClick={(event) => setAnchor(event.currentTarget)}
        disabled={!many}
        aria-label={`${name} ${label}`}
        aria-haspopup="menu"
        aria-controls={anchor ? id : undefined}
        aria-expanded={anchor !== null}
      >
        {icon}
        {label}
        {many ? <ChevronsUpDown size={14} strokeWidth={1.75} aria-hidden /> : null}
      </BarButton>
      <Menu id={id} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {choices.map((choice) => (
          <MenuItem key={choice.key} selected={choice.selected} onClick={() => { setAnchor(null); choice.choose(); }}>
            {choice.label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

/** Whose year one looks at, and which one. */
export function Scope({ me }: { me: Me }) {
  const t = useText();
  const pick = usePick();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const place = usePlace();
  const province = me.actingAs.agencyId === null;
  const agencies = useApi(routes.listAgencies, {}).data?.data ?? [];
  const here = province && pathname.startsWith('/board') ? null : place.agencyId;
  const agency = agencies.find((one) => one.id === here);
  const home = { key: 'province', label: pick(me.province.name), selected: !agency, choose: () => void navigate('/board') };
  const choices = agencies.map((one) => ({
    key: one.id, label: pick(one.shortName), selected: one.id === here, choose: () => void navigate(`/agencies/${one.id}/year`),
  }));
  const label = agency ? pick(agency.shortName) : me.agency ? pick(me.agency.shortName) : pick(me.province.name);
  const Icon = agency || me.agency ? Building2 : Landmark;
  return (
    <>
      <Chooser
        icon={<Icon size={16} strokeWidth={1.75} aria-hidden />}
        name={t('app.scope')}
        label={label}
        choices={province ? [home, ...choices] : []}
      />
      <Years board={pathname.startsWith('/board')} />
    </>
  );
}

function Years({ board }: { board: boolean }) {
  const t = useText();
  const navigate = useNavigate();
  const place = usePlace();
  const [year, choose] = useChosenYear();
  const all = useApi(routes.listCycles, {}).data?.data ?? [];
  const source = board ? all : place.cycles;
  const years = [...new Set(source.map((cycle) => cycle.fiscalYear))].toSorted((a, b) => b - a);
  const { pathname } = useLocation();
  const shown = board ? year : (place.cycle?.fiscalYear ?? null);
  if (years.length === 0) return null;
  const open = (next: number) => {
    if (board || pathname.endsWith('/year')) choose(next);
    else void navigate(`${place.agencyId ? `/agencies/${place.agencyId}` : ''}/year?year=${next}`);
  };
  const latest = { key: 'latest', label: t('app.allYears'), selected: shown === null, choose: () => choose(null) };
  const choices = years.map((one) => ({ key: String(one), label: t('app.fiscalYear', { year: one }), selected: one === shown, choose: () => open(one) }));
  return (
    <Chooser
      icon={<CalendarDays size={16} strokeWidth={1.75} aria-hidden />}
      name={t('app.fiscalYear', { year: '' })}
      label={shown === null ? t('app.allYears') : t('app.fiscalYear', { year: shown })}
      choices={board ? [latest, ...choices] : choices}
    />
  );
}
