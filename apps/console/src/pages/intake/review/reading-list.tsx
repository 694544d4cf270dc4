import type { IntakeView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { KeyboardEvent } from 'react';
import { useText } from '../../../shared/language.js';
import { isOpen, type NumberedFinding } from '../reading/numbered-findings.js';
import type { MarkTone } from '../reading/page-marks.js';
import type { ReadGroup, ReadRow, ReadSection } from '../reading/read-row.js';
import { BesidesAtRow } from './besides-at-row.js';
import { FindingPanel } from './finding-panel.js';
import { ReadRowLine, scoreColumns } from './read-row-line.js';
import { labelWords } from './row-words.js';
import type { Answering } from './use-answering.js';
import type { DraftAnswer } from './use-draft-answer.js';
import type { Review } from './use-review.js';
import { ValueEditor } from './value-editor.js';

interface ReadingListProps {
  intake: IntakeView;
  review: Review;
  draft: DraftAnswer | null;
  answering: Answering;
  writable: boolean;
  onLook: (() => void) | null;
}

/** Up and down lead from row to row; one row is in the tab order. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (way === 0 || !(event.target instanceof HTMLElement) || event.target.dataset['row'] === undefined) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  rows[rows.indexOf(event.target) + way]?.focus();
  event.preventDefault();
}

/** Everything that was read, in sections; findings and changes open at their row. */
export function ReadingList(props: ReadingListProps) {
  const { review } = props;
  return (
    <Box onKeyDown={walk}>
      {review.sections.map((section) => <Section key={section.key} section={section} {...props} />)}
    </Box>
  );
}

function Section({ section, ...props }: ReadingListProps & { section: ReadSection }) {
  const t = useText();
  return (
    <Box component="section" aria-labelledby={`read-${section.key}`}>
      <Box sx={{ position: 'sticky', top: { xs: 99, md: 0 }, zIndex: 2, display: 'flex', alignItems: 'baseline', gap: 3, px: { xs: 3, md: 4 }, py: 1.5, bgcolor: 'prongsai.canvas', borderTop: 1, borderColor: 'prongsai.line' }}>
        <Typography id={`read-${section.key}`} variant="subtitle2" component="h2">{t(`intake.section.${section.key}`)}</Typography>
        <Typography variant="caption" sx={{ color: 'prongsai.ink3' }}>{t('intake.sectionCount', { smart_count: section.groups.reduce((sum, { rows }) => sum + rows.length, 0) })}</Typography>
      </Box>
      {section.key === 'indicators' || section.key === 'items' ? <Heads /> : null}
      {section.groups.map((group, at) => <Group key={at} group={group} {...props} />)}
    </Box>
  );
}

function Heads() {
  const t = useText();
  return (
    <Box aria-hidden sx={{ display: { xs: 'none', md: 'grid' }, gridTemplateColumns: scoreColumns, columnGap: 3, px: 4, py: 1, typography: 'caption', color: 'prongsai.ink3' }}>
      <span />
      <span>{t('intake.column.code')}</span>
      <span>{t('intake.column.name')}</span>
      <span>{t('intake.column.printed')}</span>
      <Box component="span" sx={{ textAlign: 'right' }}>{t('intake.column.score')}</Box>
    </Box>
  );
}

function Group({ group, ...props }: ReadingListProps & { group: ReadGroup }) {
  const t = useText();
  const { label, rows } = group;
  return (
    <>
      {label ? <Typography variant="caption" component="h3" sx={{ m: 0, px: { xs: 3, md: 4 }, pt: 2.5, pb: 1, color: 'prongsai.ink2', fontWeight: 600 }}>{labelWords(label, t)}</Typography> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((row) => <Row key={row.holder} row={row} {...props} />)}
      </Box>
    </>
  );
}

const toneOf = (one: NumberedFinding, active: NumberedFinding | null): MarkTone => {
  if (!isOpen(one)) return 'answered';
  if (one === active) return 'active';
  return one.finding.severity === 'error' ? 'error' : 'warning';
};

/** Which item a code was read as stands beside it already. */
const isTold = ({ finding }: NumberedFinding): boolean => finding.severity === 'info' && finding.code !== 'item-code-ocr';

function Row({ row, intake, review, draft, answering, writable, onLook }: ReadingListProps & { row: ReadRow }) {
  const own = review.findings.filter((one) => one.row === row);
  const asking = own.filter(({ no }) => no !== null);
  const active = own.find((one) => one === review.active) ?? null;
  const first = asking.find((one) => one === active) ?? asking.find(isOpen) ?? asking[0];
  const chosen = review.row === row;
  const correction = intake.corrections.find(({ pointer }) => pointer === row.pointer || pointer === `${row.holder}/code`);
  const state = own.some(isOpen) ? 'open' : correction ? 'corrected' : own.some(isTold) ? 'told' : 'fine';
  return (
    <ReadRowLine row={row} no={first?.no ?? null} tone={first ? toneOf(first, active) : null} state={state} chosen={chosen} reachable={(review.row ?? review.rows[0]) === row} correction={correction} writable={writable} onOpen={review.openRow} onHover={review.hover} onEdit={review.edit}>
      {chosen && review.editing && row.pointer !== null ? (
        <ValueEditor row={row} pointer={row.pointer} correction={correction} answering={answering} onClose={() => review.edit(null)} />
      ) : active ? (
        <>
          <FindingPanel one={active} draft={draft} answering={answering} onLook={onLook} />
          <BesidesAtRow findings={own.filter((one) => one !== active)} onOpen={review.openFinding} />
        </>
      ) : null}
    </ReadRowLine>
  );
}
