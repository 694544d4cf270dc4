import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { routes, type BoardRow, type NudgePreview } from '@prongsai/contracts';
import { CalendarPlus, Send } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { useApi } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { useMay } from '../../shared/me.js';
import { EventButton } from '../parts/event-button.js';
import { NudgeDialog } from '../nudge/nudge-dialog.js';

interface SheetActionsProps {
  row: BoardRow;
  cycleId: string;
  milestone: string;
}

/** Nudge whoever holds it, and move this agency's deadline; the line above says whom the nudge reaches and how, or why not. */
export function SheetActions({ row, cycleId, milestone }: SheetActionsProps) {
  const t = useText();
  const mayMove = useMay('deadline.move');
  const [asking, setAsking] = useState(false);
  const lines = useApi(routes.listReminders, { query: { cycleId, limit: 500 } }).data?.data;
  const deadlineId = lines?.find((line) => line.milestone === milestone && line.measure === null)?.deadlineId;
  const preview = useApi(routes.previewNudges, { body: { deadlineIds: [deadlineId ?? ''] } }, { enabled: deadlineId !== undefined });
  const work = preview.data?.data[0];
  const able = work !== undefined && work.refusal === null;
  useNudgeKey(able, () => setAsking(true));
  const refused = { allowed: work?.refusal === null, reasons: work?.refusal ? [work.refusal] : [] };
  return (
    <>
      {work ? <Said work={work} /> : null}
      <Box sx={{ display: 'flex', gap: 2, '& > *': { flex: 1 } }}>
        {deadlineId ? <EventButton allowed={refused} label={t('board.sheet.nudge')} icon={<Send size={16} strokeWidth={1.75} />} busy={preview.isPending} onPress={() => setAsking(true)} /> : null}
        {mayMove && row.fiscalYear ? (
          <Button component={Link} to={`/deadlines?${new URLSearchParams({ year: String(row.fiscalYear), agencyId: row.agency.id, move: milestone })}`} variant="outlined" startIcon={<CalendarPlus size={16} strokeWidth={1.75} />}>{t('board.sheet.extend')}</Button>
        ) : null}
      </Box>
      {asking && deadlineId ? <NudgeDialog deadlineIds={[deadlineId]} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

/** Who will get it, by which way and when; or why nobody will. */
function Said({ work: { to, refusal } }: { work: NudgePreview }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const said = refusal
    ? [pick(refusal.message), ...(refusal.remedy ? [pick(refusal.remedy)] : [])]
    : to.map(({ title, letter }) => t(letter ? 'board.sheet.willNudge' : 'board.sheet.willNudgeInApp', { to: pick(title), channel: letter ? t(`reminders.channel.${letter.channel}`) : '', moment: letter ? dates.moment(letter.leavesAt) : '' }));
  return said.map((one) => <Typography key={one} variant="caption" component="p" sx={{ color: 'prongsai.ink2', mb: 1.5 }}>{one}</Typography>);
}

/** N opens the nudge of the open cell, from anywhere on the page where nothing is being typed. */
function useNudgeKey(able: boolean, onPress: () => void): void {
  useEffect(() => {
    if (!able) return undefined;
    const listen = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable]');
      if (event.key.toLowerCase() !== 'n' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      onPress();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}
