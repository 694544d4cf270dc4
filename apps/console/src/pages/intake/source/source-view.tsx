import { routes, type IntakeView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useApi } from '../../../shared/api.js';
import { useText } from '../../../shared/language.js';
import { ProblemBand } from '../../../shared/problem-band.js';
import type { NumberedFinding } from '../reading/numbered-findings.js';
import { PageRail } from './page-rail.js';
import type { PageProps } from './page-props.js';
import { PaperPage, Sheet } from './paper-page.js';
import { PdfPage } from './pdf-page.js';
import { SourceBar } from './source-bar.js';
import { usePdf } from './use-pdf.js';
import { useWidth } from './use-width.js';

interface SourceViewProps extends PageProps {
  intake: IntakeView;
  findings: readonly NumberedFinding[];
  page: number;
  onPage: (page: number) => void;
  rail: boolean;
}

/** A page fills the side it stands on, but is no poster. */
const widest = 800;

/** Pages of which nothing was read: they can be looked at all the same. */
const bare = (count: number): IntakeView['pages'] => Array.from({ length: count }, (_, at) => ({ no: at + 1, label: { th: `หน้า ${at + 1}`, en: `Page ${at + 1}` } }));

/** The document itself: its pages in small, and one of them to read. */
export function SourceView({ intake, findings, page, onPage, rail, ...props }: SourceViewProps) {
  const [zoom, setZoom] = useState(1);
  const [turned, setTurned] = useState(0);
  const [frame, width] = useWidth();
  const pdf = usePdf(intake.id, intake.format === 'pdf');
  const opened = pdf.data ?? null;
  const pages = intake.pages.length > 0 ? intake.pages : bare(opened?.numPages ?? 0);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, height: 1, bgcolor: 'prongsai.sunken' }}>
      <SourceBar intake={intake} last={pages.length} page={page} zoom={zoom} onPage={onPage} onZoom={setZoom} onTurn={opened ? () => setTurned((turned + 90) % 360) : null} />
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
        {rail && pages.length > 1 ? <PageRail pages={pages} page={page} findings={findings} pdf={opened} onPage={onPage} /> : null}
        <Box ref={frame} tabIndex={0} role="region" aria-label={intake.fileName} sx={{ flex: 1, minWidth: 0, overflow: 'auto', px: { xs: 3, md: 4 }, py: 3.5, outlineOffset: '-2px !important' }}>
          <ErrorBoundary resetKeys={[page]} fallback={<DrawnPage intake={intake} page={page} zoom={zoom} {...props} />}>
            {intake.format === 'pdf' && !pdf.error ? (
              opened && width > 0 ? <PdfPage pdf={opened} no={page} width={Math.min(width, widest) * zoom} rotation={turned} values={intake.values} {...props} /> : <PageSkeleton />
            ) : (
              <DrawnPage intake={intake} page={page} zoom={zoom} {...props} />
            )}
          </ErrorBoundary>
        </Box>
      </Box>
    </Box>
  );
}

/** Drawn from the blocks; also what is left of a PDF that the browser cannot draw. */
function DrawnPage({ intake, page, zoom, ...props }: PageProps & { intake: IntakeView; page: number; zoom: number }) {
  const t = useText();
  const answer = useApi(routes.intakePage, { params: { intakeId: intake.id, page } });
  if (!answer.data) return answer.error ? <ProblemBand error={answer.error} title={t('intake.source.failed')} onRetry={() => void answer.refetch()} /> : <PageSkeleton />;
  return <Box sx={{ zoom }}><PaperPage page={answer.data} {...props} /></Box>;
}

export function PageSkeleton() {
  return (
    <Sheet>
      <Box aria-busy="true" sx={{ width: 460, maxWidth: 1 }}>
        {[60, 100, 92, 96, 0, 100, 100, 88, 0, 94, 70].map((width, at) => (width ? <Skeleton key={at} variant="rounded" width={`${width}%`} height={14} sx={{ my: '10px', bgcolor: 'prongsai.sunken' }} /> : <Box key={at} sx={{ height: 20 }} />))}
      </Box>
    </Sheet>
  );
}
