import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { Check, Flag, Hourglass, Pencil, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../../shared/language.js';
import { useDates } from '../../shared/dates.js';
import { hidden } from '../parts/hidden.js';
import { useMonthName } from '../parts/month-name.js';
import { isOffTheYear, timelineLayout, type TimelineEntry, type TimelineSegment } from './timeline-layout.js';

interface TimelineProps {
  entries: readonly TimelineEntry[];
  fiscalYear: number;
  today: string;
}

const percent = (value: number) => `${value}%`;

/** Room for a label in percent of the usual width of the page; Thai vowels and tone marks above and below take none. */
const roomFor = (label: string, icon: boolean) => 2.2 + label.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, '').length * 0.6 + (icon ? 1.6 : 0);

/** The due flag stands in the line of the captions; those under it are left out. */
const flagWidth = 11;

const looks = {
  done: { bgcolor: 'prongsai.doneBg', color: 'prongsai.doneFg', borderColor: 'prongsai.doneBg' },
  here: { bgcolor: 'prongsai.brand', color: 'prongsai.onBrand', borderColor: 'prongsai.brand', fontWeight: 600 },
  ahead: { bgcolor: 'prongsai.surface', color: 'prongsai.ink2', borderColor: 'prongsai.line2' },
} as const;

/** The states of the year on the months of the fiscal year, with today as a line through all of them. */
export function Timeline({ entries, fiscalYear, today }: TimelineProps) {
  const t = useText();
  const dates = useDates();
  const monthName = useMonthName();
  const { months, segments, todayAt, dueAt } = timelineLayout(entries, fiscalYear, today, (entry) => roomFor(t(`year.short.${entry.state}`), entry.status !== 'ahead'));
  const here = segments.find(({ status }) => status === 'here');
  const flagRight = todayAt > 80;
  const late = here?.dueOn ? here.dueOn < today : false;
  // A day to come stands beside the line of today; a day gone by stands where it was.
  const dueFlagAt = dueAt === null ? null : late ? Math.max(0, Math.min(dueAt, todayAt - flagWidth)) : todayAt;
  return (
    <Box sx={{ position: 'relative', height: 116, mx: 1 }} role="group" aria-label={t('year.timeline.label', { year: fiscalYear })}>
      {months.map(({ month, left, width }, at) => (
        <Box key={month} aria-hidden sx={{ position: 'absolute', left: percent(left), width: percent(width), top: 0, bottom: 0, borderLeft: 1, borderColor: 'prongsai.line', containerType: 'inline-size' }}>
          <Box sx={{ pl: 1.5, fontSize: '0.75rem', lineHeight: '18px', color: 'prongsai.ink3', whiteSpace: 'nowrap', '@container (max-width: 44px)': { display: 'none' } }}>
            {monthName(month, at === 0 || month.endsWith('-01') ? 'short' : 'bare')}
          </Box>
        </Box>
      ))}
      {here ? (
        <>
          <Box aria-hidden sx={{ position: 'absolute', left: percent(todayAt), top: 22, bottom: 0, width: 2, ml: '-1px', bgcolor: 'prongsai.ink' }} />
          <Box sx={{ position: 'absolute', top: 22, zIndex: 1, px: 1.5, borderRadius: '0 4px 4px 0', bgcolor: 'prongsai.ink', color: 'prongsai.surface', fontSize: '0.75rem', lineHeight: '18px', fontWeight: 500, whiteSpace: 'nowrap', ...(flagRight ? { right: percent(100 - todayAt), borderRadius: '4px 0 0 4px' } : { left: percent(todayAt) }) }}>
            {isOffTheYear(today, fiscalYear) && here.from ? t('year.timeline.hereSince', { day: dates.short(here.from) }) : t('year.timeline.here', { day: dates.dayMonth(today) })}
          </Box>
        </>
      ) : null}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {segments.map((segment) => (
          <Segment key={segment.state} segment={segment} covered={dueFlagAt !== null && segment.left > dueFlagAt - flagWidth && segment.left < dueFlagAt + flagWidth} />
        ))}
      </Box>
      {here?.dueOn && dueFlagAt !== null ? <DueFlag at={dueFlagAt} late={late} leftOf={dueFlagAt === todayAt && flagRight} day={here.dueOn} /> : null}
    </Box>
  );
}

function DueFlag({ at, late, leftOf, day }: { at: number; late: boolean; leftOf: boolean; day: string }) {
  const t = useText();
  const dates = useDates();
  const Icon = late ? TriangleAlert : Flag;
  const look = late ? { bgcolor: 'prongsai.late1Bg', color: 'prongsai.late1Fg' } : { bgcolor: 'prongsai.dueBg', color: 'prongsai.dueFg', borderBottom: 2, borderColor: 'prongsai.dueSolid' };
  return (
    <Box sx={{ position: 'absolute', top: 82, ...(leftOf ? { right: `calc(${100 - at}% + 6px)` } : { left: `calc(${at}% + 6px)` }), display: 'flex', alignItems: 'center', gap: 1, px: 1.5, borderRadius: '4px', fontSize: '0.75rem', lineHeight: '18px', fontWeight: 500, whiteSpace: 'nowrap', ...look }}>
      <Icon size={12} strokeWidth={1.75} aria-hidden />
      {t('year.timeline.due', { day: dates.dayMonth(day) })}
    </Box>
  );
}

function Segment({ segment, covered }: { segment: TimelineSegment; covered: boolean }) {
  const t = useText();
  const caption = useCaption(segment);
  const name = t(`year.states.${segment.state}`);
  return (
    <Box component="li" sx={{ position: 'absolute', left: percent(segment.left), width: percent(segment.width), top: 48, pr: '3px', containerType: 'inline-size' }} aria-current={segment.status === 'here' ? 'step' : undefined}>
      <Tooltip title={`${name} ${caption}`} describeChild>
        <Box sx={{ height: 30, px: 1.5, border: 1, borderRadius: '5px', display: 'flex', alignItems: 'center', gap: 1, fontSize: '0.8125rem', lineHeight: '20px', overflow: 'hidden', ...looks[segment.status] }}>
          {icons(segment)}
          <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
            {t(`year.short.${segment.state}`)}
          </Box>
        </Box>
      </Tooltip>
      {segment.status === 'here' || covered ? (
        <span style={hidden}>{caption}</span>
      ) : (
        <Box sx={{ mt: '2px', pl: 1, fontSize: '0.75rem', lineHeight: '18px', color: 'prongsai.ink2', whiteSpace: 'nowrap', '@container (max-width: 74px)': { visibility: 'hidden' } }}>{caption}</Box>
      )}
    </Box>
  );
}

/** When it was done, or when it is due. */
function useCaption({ status, until, from, dueOn }: TimelineSegment): string {
  const t = useText();
  const dates = useDates();
  if (status === 'done' && until) return t('year.timeline.sentOn', { day: dates.dayMonth(until) });
  if (status === 'here' && from) return t('year.timeline.since', { day: dates.dayMonth(from) });
  return dueOn ? t('year.timeline.due', { day: dates.dayMonth(dueOn) }) : '';
}

function icons({ status, state }: TimelineSegment): ReactNode {
  const size = { size: 13, strokeWidth: 1.75, 'aria-hidden': true, style: { flexShrink: 0 } } as const;
  if (status === 'done') return <Check {...size} />;
  if (status !== 'here') return null;
  return state.endsWith('Review') ? <Hourglass {...size} /> : <Pencil {...size} />;
}
