import { routes } from '@prongsai/contracts';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useApi } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { Section } from '../parts/section.js';
import { AnywhereBox } from '../year/anywhere-box.js';
import { FlowDiagram } from '../year/flow-diagram.js';
import { flowLayout } from '../year/flow-layout.js';
import type { Choice } from './use-choice.js';

/** The chosen version, drawn, with the step that one comes from marked. */
export function DrawingSection({ choice: { definition, version, here } }: { choice: Choice }) {
  const t = useText();
  const narrow = useMediaQuery('(max-width: 899px)');
  const drawing = useApi(routes.definitionDrawing, { params: { definition: definition.id, version } });
  const layout = drawing.data && flowLayout(drawing.data, narrow ? 1 : 3);
  return (
    <Section title={t('definitions.drawing', { version })}>
      {drawing.error ? <ProblemBand error={drawing.error} onRetry={() => void drawing.refetch()} /> : null}
      {layout ? <FlowDiagram layout={layout} here={here} /> : drawing.error ? null : <RowsSkeleton rows={8} height={48} />}
      {layout ? <AnywhereBox layout={layout} /> : null}
    </Section>
  );
}
