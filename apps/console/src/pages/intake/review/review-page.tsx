import type { IntakeView, ReadDocument } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../shared/language.js';
import { findingBeside } from '../reading/numbered-findings.js';
import { SettledBand } from '../settled-band.js';
import { SourceView } from '../source/source-view.js';
import { SplitFrame } from '../split-frame.js';
import { AcceptDialog } from './accept-dialog.js';
import { OtherFindings } from './other-findings.js';
import { ReadingList } from './reading-list.js';
import { ReviewHeader } from './review-header.js';
import { useAnswering } from './use-answering.js';
import { useDraftAnswer } from './use-draft-answer.js';
import { useReview } from './use-review.js';
import { useReviewKeys } from './use-review-keys.js';

/** Was the document read right? The page beside what was read, the same number on both sides. */
export function ReviewPage({ intake, document }: { intake: IntakeView; document: ReadDocument }) {
  const t = useText();
  const phone = useMediaQuery('(max-width: 899px)');
  const [tab, setTab] = useState<'source' | 'reading'>('reading');
  const [accepting, setAccepting] = useState(false);
  const review = useReview(intake, document);
  const may = (action: 'answer' | 'correct') => intake.allowedActions.some((one) => one.action === action && one.allowed);
  const answering = useAnswering(intake, document, (view) => {
    review.edit(null);
    const next = findingBeside(review.findings.map((one) => ({ ...one, finding: view.findingList.find(({ id }) => id === one.finding.id) ?? one.finding })), review.active?.finding.id ?? null, 1);
    if (next && next.finding.answer === null) review.openFinding(next.finding.id);
  });
  const draft = useDraftAnswer(may('answer') ? review.active : null, document, review.findings, answering);
  const onKeyDown = useReviewKeys(review, draft, may('correct'));
  const root = useRef<HTMLDivElement>(null);
  // The keys work where the focus is: it begins here, and comes back when what had it is gone.
  useEffect(() => {
    if (globalThis.document.activeElement === globalThis.document.body) root.current?.focus({ preventScroll: true });
  });

  const fromPage = (open: () => void) => {
    open();
    if (phone) setTab('reading');
  };
  const source = (
    <SourceView intake={intake} findings={review.findings} page={review.page} onPage={review.turnTo} rail={!phone} marks={review.marks} onFinding={(id) => fromPage(() => review.openFinding(id))} onPlace={(place) => fromPage(() => review.openPlace(place))} />
  );
  const onLook = phone ? () => setTab('source') : null;
  const reading = (
    <>
      <ReadingList intake={intake} review={review} draft={draft} answering={answering} writable={may('correct')} onLook={onLook} />
      <OtherFindings findings={review.findings} active={review.active} onOpen={review.openFinding} draft={draft} answering={answering} onLook={onLook} alone={false} />
    </>
  );
  const tabs = (
    <Tabs value={tab} onChange={(_, value: 'source' | 'reading') => setTab(value)} variant="fullWidth" sx={{ height: 45, bgcolor: 'prongsai.surface', borderBottom: 1, borderColor: 'prongsai.line' }}>
      {(['source', 'reading'] as const).map((one) => <Tab key={one} value={one} label={t(`intake.tab.${one}`)} id={`tab-${one}`} aria-controls={`panel-${one}`} />)}
    </Tabs>
  );
  return (
    <Box ref={root} tabIndex={-1} onKeyDown={onKeyDown} sx={{ outline: 'none' }} aria-description={t('intake.keys.all')} role="group" aria-label={t('intake.review')}>
      <SplitFrame phone={phone} source={source} head={<><ReviewHeader intake={intake} review={review} onAccept={() => setAccepting(true)} /><SettledBand intake={intake} /></>} body={reading} tabs={tabs} tab={tab} />
      {accepting ? <AcceptDialog intake={intake} onClose={() => setAccepting(false)} /> : null}
    </Box>
  );
}
