import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { IntakeView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { useText } from '../../../shared/language.js';
import type { PageMark } from '../reading/page-marks.js';
import { placeKey, type Place } from '../reading/places.js';
import { MarkButton } from './mark-button.js';
import { boxSx } from './mark-look.js';
import type { PageProps } from './page-props.js';
import { PdfCanvas } from './pdf-canvas.js';
import { useMarkInView } from './use-mark-in-view.js';

type Boxed = Extract<Place, { kind: 'page' }>;

const overPicture = 30;

const percent = ({ box }: Boxed) => box && { left: `${box.left}%`, top: `${box.top}%`, width: `${box.width}%`, height: `${box.height}%` };

interface PdfPageProps extends PageProps {
  pdf: PDFDocumentProxy;
  no: number;
  width: number;
  rotation: number;
  values: IntakeView['values'];
}

/** The page as the PDF draws it; what was read and what was found lie over it, in percent of the page. */
export function PdfPage({ pdf, no, width, rotation, values, marks, onFinding, onPlace }: PdfPageProps) {
  const t = useText();
  const upright = rotation % 360 === 0;
  const read = upright ? values.flatMap(({ place, page }) => (page === no && place.kind === 'page' && place.box ? [place] : [])) : [];
  return (
    <Card sx={{ position: 'relative', width, mx: 'auto', borderRadius: 0, overflow: 'visible', boxSizing: 'content-box' }}>
      <PdfCanvas pdf={pdf} no={no} width={width} rotation={rotation} label={t('intake.source.pagePicture', { no })} />
      {read.map((place, at) => (
        <Box key={`${placeKey(place)}:${at}`} onClick={() => onPlace(place)} sx={{ position: 'absolute', ...percent(place), '&:hover': boxSx('row', overPicture) }} />
      ))}
      {upright ? marks.map((mark) => <BoxOfMark key={mark.key} mark={mark} onFinding={onFinding} />) : null}
    </Card>
  );
}

/** A little wider than the words, so that the box does not cut them. */
const around = { m: '-2px', p: '2px', boxSizing: 'content-box' } as const;

function BoxOfMark({ mark, onFinding }: { mark: PageMark; onFinding: (findingId: string) => void }) {
  const element = useMarkInView(mark);
  const place = mark.place.kind === 'page' ? percent(mark.place) : null;
  if (!place) return null;
  return (
    <Box ref={element} sx={{ position: 'absolute', ...place, ...around, ...boxSx(mark.tone, overPicture), borderRadius: '2px', scrollMargin: '80px', pointerEvents: 'none', '& button': { pointerEvents: 'auto' } }}>
      <MarkButton mark={mark} onFinding={onFinding} />
    </Box>
  );
}
