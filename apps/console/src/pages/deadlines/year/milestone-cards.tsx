import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import type { PlannedMilestone } from '@prongsai/contracts';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useNames, useText } from '../../../shared/language.js';
import { LadderList } from './ladder-list.js';
import { DueDay, DueOrigin, DueWarnings, MoveButton, type MilestonesProps } from './milestone-parts.js';

/** The same on a phone: a card a milestone. */
export function MilestoneCards({ milestones, ...rest }: MilestonesProps) {
  return <Box sx={{ display: 'grid', gap: 3 }}>{milestones.map((one, at) => <MilestoneCard key={one.milestone} milestone={one} no={at + 1} {...rest} />)}</Box>;
}

function MilestoneCard({ milestone, no, province, moving, onMove, onAct }: Omit<MilestonesProps, 'milestones'> & { milestone: PlannedMilestone; no: number }) {
  const t = useText();
  const name = useNames().milestones[milestone.milestone];
  const [open, setOpen] = useState(false);
  return (
    <Card component="section" sx={{ px: 4, py: 3, display: 'grid', gap: 2 }}>
      <Typography variant="h3" component="h2">{no}. {name}</Typography>
      <Box><DueDay milestone={milestone} /></Box>
      <Box><DueOrigin milestone={milestone} onAct={onAct} /></Box>
      <DueWarnings milestone={milestone} />
      <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>
        {milestone.workingDays === null ? '' : t('deadlines.after', { days: t('app.workingDays', { smart_count: milestone.workingDays }) })} {province && milestone.exceptions ? t('deadlines.differing', { smart_count: milestone.exceptions }) : ''}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Button size="small" variant="outlined" aria-expanded={open} onClick={() => setOpen(!open)} startIcon={open ? <ChevronDown size={15} strokeWidth={1.75} /> : <ChevronRight size={15} strokeWidth={1.75} />}>{t('deadlines.remindersOf', { smart_count: milestone.rungs.length })}</Button>
        {onMove ? <MoveButton name={name} pressed={moving === milestone.milestone} onMove={() => onMove(milestone.milestone)} /> : null}
      </Box>
      {open ? <LadderList rungs={milestone.rungs} /> : null}
    </Card>
  );
}
