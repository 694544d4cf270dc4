import type { CycleView, MeasureView, ResultView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { CircleCheck, Eye, Send } from 'lucide-react';
import { Link } from 'react-router-dom';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { useMay } from '../../shared/me.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { previewHref } from '../documents/document-links.js';
import { DueMark } from '../parts/due-mark.js';
import { EventButton, eventOf, notTheirs } from '../parts/event-button.js';
import { halfOf, links } from '../parts/links.js';
import { Section } from '../parts/section.js';
import { documentOf, dueCellOf, isExecuting, isOver, isReview, isWriting, sendingEventOf } from './cycle-words.js';
import { GapList } from './gap-list.js';
import { gapRows, readiness } from './gap-rows.js';
import { ReadyStrip } from './ready-strip.js';
import type { CycleSender } from './use-cycle-sender.js';
import { WithdrawFoot } from './withdraw-foot.js';

interface DueCardProps {
  cycle: CycleView;
  measures: readonly MeasureView[];
  result: ResultView | undefined;
  sender: CycleSender;
}

/** What is due, everything that is missing as the way to mend it, and the one button that sends it. */
export function DueCard({ cycle, measures, result, sender }: DueCardProps) {
  const t = useText();
  const event = sendingEventOf(cycle.state);
  const rows = gapRows(cycle.gaps);
  const strip = readiness(measures.map(({ no }) => no), rows);
  const title = isOver(cycle.state) ? cycle.state : isReview(cycle.state) ? 'review' : (event ?? 'review');
  return (
    <Section id="due" title={t(`year.due.${title}`)} aside={<DueMark cell={dueCellOf(cycle)} />}>
      <DueLine cycle={cycle} />
      {strip.length > 0 && isWriting(cycle.state) ? <ReadyStrip strip={strip} cycle={cycle} /> : null}
      {isReview(cycle.state) ? <Holders cycle={cycle} /> : null}
      {event ? <GapList rows={rows} cycle={cycle} measures={measures} result={result} /> : null}
      {sender.error ? <ProblemBand error={sender.error} /> : null}
      {isReview(cycle.state) ? <WithdrawFoot cycle={cycle} /> : null}
      {event ? <Foot cycle={cycle} event={event} sender={sender} /> : null}
    </Section>
  );
}

function DueLine({ cycle }: { cycle: CycleView }) {
  const t = useText();
  const dates = useDates();
  const cell = dueCellOf(cycle);
  const dueOn = cell?.dueOn;
  if (isOver(cycle.state)) return <Typography sx={{ color: 'prongsai.ink2' }}>{t(`year.due.${cycle.state}Text`)}</Typography>;
  return (
    <Typography variant="body2" sx={{ color: 'prongsai.ink2', mt: -1 }}>
      {dueOn ? t('year.due.by', { day: dates.weekday(dueOn) }) : t('year.due.noDueDay')} {cell?.extended ? t('year.due.extended') : ''}
    </Typography>
  );
}

function Holders({ cycle }: { cycle: CycleView }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const waiting = cycle.approval.filter(({ status }) => status === 'here').flatMap(({ approvers }) => approvers.filter(({ verdict, voided }) => !verdict || voided));
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 3, p: 0 }}>
      {waiting.map((one) => (
        <Box component="li" key={one.positionId} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, py: 2.5, borderTop: 1, borderColor: 'prongsai.line' }}>
          <Typography sx={{ fontWeight: 500, flex: 1 }}>{t('year.due.heldBy', { who: pick(one.title) })}</Typography>
          {one.askedAt ? (
            <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>
              {t('year.due.heldSince', { day: dates.short(dates.dayOf(one.askedAt)), held: t('app.workingDays', { smart_count: one.workingDaysHeld ?? 0 }) })}
            </Typography>
          ) : null}
        </Box>
      ))}
    </Box>
  );
}

function useFootWords(cycle: CycleView, event: string): string {
  const t = useText();
  const allowed = eventOf(cycle, event);
  const gaps = cycle.gaps.length;
  const kind = event.startsWith('open') ? 'open' : event === 'close' ? 'close' : 'send';
  if (gaps > 0) return t(`year.due.${kind}When`, { smart_count: gaps });
  if (isExecuting(cycle.state)) return t('year.due.timer');
  if (notTheirs(allowed)) return t('year.due.notYours');
  return allowed?.allowed ? t('year.due.missingNone') : t('year.due.cannotBecause');
}

function Foot({ cycle, event, sender }: { cycle: CycleView; event: string; sender: CycleSender }) {
  const t = useText();
  const words = useFootWords(cycle, event);
  const allowed = eventOf(cycle, event);
  const kind = documentOf(cycle.state);
  const half = halfOf(cycle.state);
  const mayReport = useMay('report.write');
  const ready = cycle.gaps.length === 0 && allowed?.allowed === true;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, pt: 3, mt: cycle.gaps.length > 0 ? 0 : 3, borderTop: 1, borderColor: 'prongsai.line' }}>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2', flex: '1 1 200px', display: 'flex', gap: 1.5, alignItems: 'center' }}>
        {ready ? <CircleCheck size={16} strokeWidth={1.75} color="var(--prongsai-palette-prongsai-doneSolid)" aria-hidden style={{ flexShrink: 0 }} /> : null}
        {words}
      </Typography>
      {kind && event.startsWith('submit') ? (
        <Button variant="outlined" component="a" href={previewHref(cycle.id, kind)} target="_blank" rel="noopener" startIcon={<Eye size={16} strokeWidth={1.75} />}>
          {t('year.due.preview')}
        </Button>
      ) : null}
      {half && isExecuting(cycle.state) && mayReport ? <Button variant="outlined" component={Link} to={links.reports(half, cycle.id)}>{t('year.due.progress')}</Button> : null}
      {allowed && !notTheirs(allowed) ? (
        <EventButton allowed={allowed} label={t(`year.send.${event}`)} icon={<Send size={16} strokeWidth={1.75} />} busy={sender.busy} primary={!isExecuting(cycle.state)} onPress={() => sender.send(event)} />
      ) : null}
    </Box>
  );
}
