import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { BoardRow, Role } from '@prongsai/contracts';
import { ArrowDownWideNarrow, ChevronDown, Funnel, X } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { useNames, useText } from '../../shared/language.js';
import { Legend } from './legend.js';
import type { BoardControls } from './use-board-filters.js';

interface FilterBarProps {
  rows: readonly BoardRow[];
  controls: BoardControls;
}

const unique = <T extends string>(values: (T | null)[]): T[] =>
  [...new Set(values)].filter((value): value is T => value !== null).toSorted((a, b) => a.localeCompare(b, 'th'));

const chosenSx = { bgcolor: 'prongsai.brandTint', borderColor: 'prongsai.brandLine', color: 'prongsai.brandInk', '&:hover': { bgcolor: 'prongsai.brandTint', borderColor: 'prongsai.brandLine' } };

export function FilterBar({ rows, controls }: FilterBarProps) {
  const t = useText();
  const names = useNames();
  const { filters, set, clear } = controls;
  const districts = unique(rows.map((row) => row.agency.district));
  const types = unique(rows.map((row) => row.agency.type));
  const holders = unique(rows.flatMap((row) => row.holders.map((holder) => holder.role)));
  const filtered = filters.standing || filters.district || filters.type || filters.holder || filters.open || filters.text;
  const sorts = ['district', 'name', 'score', 'holder'];
  return (
    <Box role="group" aria-label={t('board.filter.label')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 2, '@media print': { '& > .MuiButton-root': { display: 'none' } } }}>
      <Choose label={t('board.filter.district')} value={filters.district} options={districts.map((one) => [one, one])} onChoose={(value) => set('district', value)} />
      <Choose label={t('board.filter.type')} value={filters.type} options={types.map((one) => [one, one])} onChoose={(value) => set('type', value)} />
      <Choose label={t('board.filter.holder')} value={filters.holder} options={holders.map((one: Role) => [one, names.roles[one]])} onChoose={(value) => set('holder', value)} />
      <Button variant="outlined" aria-pressed={filters.open} startIcon={<Funnel size={14} strokeWidth={1.75} />} onClick={() => set('open', filters.open ? null : '1')} sx={filters.open ? chosenSx : {}}>
        {t('board.filter.open')}
      </Button>
      <SortChoice sorts={sorts} controls={controls} />
      {filtered ? <Button startIcon={<X size={14} strokeWidth={1.75} />} onClick={clear}>{t('board.filter.clear')}</Button> : null}
      <Legend beside={controls.spot !== null} />
    </Box>
  );
}

function SortChoice({ sorts, controls }: { sorts: string[]; controls: BoardControls }) {
  const t = useText();
  const names = useNames();
  const { sort } = controls.filters;
  const by = sorts.includes(sort) ? t(`board.sortBy.${sort}`) : (names.milestones[sort as keyof typeof names.milestones] ?? sort);
  return (
    <Choose
      label={t('board.filter.sort', { by })}
      value={null}
      lit
      icon={<ArrowDownWideNarrow size={14} strokeWidth={1.75} />}
      options={sorts.map((one) => [one, t(`board.sortBy.${one}`)])}
      onChoose={(value) => controls.set('sort', value)}
    />
  );
}

interface ChooseProps {
  label: string;
  value: string | null;
  options: [string, string][];
  onChoose: (value: string | null) => void;
  icon?: ReactNode;
  lit?: boolean;
}

function Choose({ label, value, options, onChoose, icon, lit = false }: ChooseProps) {
  const t = useText();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const chosen = options.find(([key]) => key === value)?.[1];
  const choose = (next: string | null) => {
    setAnchor(null);
    onChoose(next);
  };
  return (
    <>
      <Button
        variant="outlined"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? id : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
        startIcon={icon}
        endIcon={icon ? undefined : <ChevronDown size={14} strokeWidth={1.75} />}
        sx={{ maxWidth: 240, px: 2.5, ...(chosen || lit ? chosenSx : {}) }}
      >
        <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>{chosen ?? label}</Box>
      </Button>
      <Menu id={id} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {lit ? null : <MenuItem selected={value === null} onClick={() => choose(null)}>{t('board.filter.all')}</MenuItem>}
        {options.map(([key, text]) => <MenuItem key={key} selected={key === value} onClick={() => choose(key)}>{text}</MenuItem>)}
      </Menu>
    </>
  );
}
