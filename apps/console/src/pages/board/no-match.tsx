import Button from '@mui/material/Button';
import { EmptyState } from '../../shared/empty-state.js';
import { useNames, useText } from '../../shared/language.js';
import type { BoardControls } from './use-board-filters.js';

/** Names the filters that leave nothing, and offers to clear them. */
export function NoMatch({ controls }: { controls: BoardControls }) {
  const t = useText();
  const names = useNames();
  const { filters, clear } = controls;
  const named = [
    filters.standing && t(`board.standing.${filters.standing}`),
    filters.district,
    filters.type,
    filters.holder && names.roles[filters.holder],
    filters.open && t('board.filter.open'),
    filters.text && `“${filters.text}”`,
  ].filter(Boolean);
  return <EmptyState action={<Button variant="outlined" onClick={clear}>{t('board.filter.clear')}</Button>}>{t('board.noMatch', { filters: named.join(' · ') })}</EmptyState>;
}
