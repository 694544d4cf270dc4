import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { MoveRequest } from '@prongsai/contracts';
import { ScanSearch } from 'lucide-react';
import { useState } from 'react';
import { useNames, useText } from '../../../shared/language.js';
import { isMilestone } from '../../../shared/milestone.js';
import { SidePanel } from '../../parts/side-panel.js';
import type { DeadlinesSearch } from '../use-deadlines-search.js';
import { ApplyMove } from './apply-move.js';
import { requestOf, type MoveDraft } from './move-draft.js';
import { MoveFields } from './move-fields.js';

interface MovePanelProps {
  search: DeadlinesSearch;
  today: string;
  onClose: () => void;
}

/** An act in three steps: what, the effect on everything that hangs on it, and the move itself. */
export function MovePanel({ search, today, onClose }: MovePanelProps) {
  const t = useText();
  const names = useNames();
  const { move, measure, fiscalYear } = search;
  const [draft, setDraft] = useState<MoveDraft>({ agencyId: search.agencyId ?? '', way: 'day', dueOn: null, days: '', reason: '' });
  const [asked, setAsked] = useState<MoveRequest | null>(null);
  const request = requestOf(search, draft);
  const change = (given: Partial<MoveDraft>) => {
    setDraft({ ...draft, ...given });
    setAsked(null);
  };
  const name = measure ? t('deadlines.move.ofMeasure') : move && isMilestone(move) ? names.milestones[move] : '';
  const look = (
    <>
      <Typography variant="caption" component="p" sx={{ mb: 2, color: 'prongsai.ink2' }}>{t('deadlines.move.note')}</Typography>
      <Box sx={{ display: 'flex', gap: 2 }}>
        <Button variant="contained" disabled={request === null} startIcon={<ScanSearch size={16} strokeWidth={1.75} />} onClick={() => setAsked(request)} sx={{ flex: 1 }}>{t('deadlines.move.preview')}</Button>
        <Button variant="outlined" onClick={onClose}>{t('app.cancel')}</Button>
      </Box>
    </>
  );
  const fields = <MoveFields search={search} today={today} draft={draft} onChange={change} />;
  const head = { title: t('deadlines.move.title'), subtitle: `${name} ${measure ? '' : t('app.fiscalYear', { year: fiscalYear })}`, onClose };
  if (asked) return <ApplyMove {...head} request={asked} onBack={() => setAsked(null)} onDone={(id) => search.change({ tab: 'moves', act: id, move: null, measure: null })} />;
  return <SidePanel {...head} foot={look}>{fields}</SidePanel>;
}
