import type { SourceBlock, SourcePage } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import type { ReactNode } from 'react';
import { covers } from '../reading/places.js';
import { quoted } from '../reading/quoted.js';
import { MarkedWords } from './marked-words.js';
import type { PageProps } from './page-props.js';
import { PaperTable } from './paper-table.js';

type Paragraph = Extract<SourceBlock, { kind: 'paragraph' }>;

/** A page drawn from what the reader of the format made of it: paragraphs and tables, each at its place. */
export function PaperPage({ page, ...props }: PageProps & { page: SourcePage }) {
  return (
    <Sheet>
      {page.blocks.map((block, at) =>
        block.kind === 'paragraph' ? <ParagraphLine key={at} paragraph={block} {...props} /> : <PaperTable key={at} table={block} {...props} />,
      )}
    </Sheet>
  );
}

/** The paper itself, as wide as its side at most; what is wider scrolls inside it. */
export function Sheet({ children }: { children?: ReactNode }) {
  return (
    <Card lang="th" sx={{ borderRadius: 0, overflow: 'visible', width: 'fit-content', minWidth: 'min(560px, 100%)', maxWidth: 1, minHeight: 720, mx: 'auto', px: '46px', py: '40px', bgcolor: 'prongsai.surface', color: 'prongsai.ink', fontSize: '0.875rem', lineHeight: '24px', '@media (max-width: 899px)': { px: '20px', width: 1 } }}>
      {children}
    </Card>
  );
}

function ParagraphLine({ paragraph, marks, onFinding, onPlace }: PageProps & { paragraph: Paragraph }) {
  const { text, heading, place } = paragraph;
  const pieces = quoted(text, marks.filter((one) => covers(place, one.place)));
  return (
    <Box component="p" onClick={() => onPlace(place)} sx={{ m: 0, mb: 1.5, maxWidth: 640, whiteSpace: 'pre-wrap', ...(heading ? { fontWeight: 700, textAlign: 'center' } : {}) }}>
      <MarkedWords pieces={pieces} onFinding={onFinding} />
    </Box>
  );
}
