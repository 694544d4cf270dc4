import { evidenceMedia, isEvidenceImage, type EvidenceView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { FileText, Link2, X } from 'lucide-react';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { useMe } from '../../shared/me.js';
import { fileSize } from '../documents/file-size.js';
import { fileHref, viewHref } from './evidence-links.js';

interface EvidencePiecesProps {
  pieces: readonly EvidenceView[];
  /** Left out where nothing may be withdrawn. */
  onWithdraw?: (piece: EvidenceView) => void;
}

const square = { width: 44, height: 44, borderRadius: '6px', flexShrink: 0 } as const;

/** Files and links, each with who put it and when. */
export function EvidencePieces({ pieces, onWithdraw }: EvidencePiecesProps) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
      {pieces.map((piece) => <Piece key={piece.id} piece={piece} onWithdraw={onWithdraw} />)}
    </Box>
  );
}

function Piece({ piece, onWithdraw }: { piece: EvidenceView; onWithdraw: EvidencePiecesProps['onWithdraw'] }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const { file } = piece;
  const added = t('evidence.addedBy', { who: pick(piece.addedBy), time: dates.moment(piece.addedAt) });
  return (
    <Box component="li" sx={{ display: 'flex', gap: 2.5, alignItems: 'flex-start', minWidth: 0 }}>
      <Thumb piece={piece} />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <PieceLink piece={piece} />
        <Typography variant="caption" component="div" sx={{ color: 'prongsai.ink2' }}>{file ? `${evidenceMedia[file.type].extension.toUpperCase()} ${fileSize(file.bytes)} · ` : ''}{added}</Typography>
        {file?.renamedFrom ? <Typography variant="caption" component="div" sx={{ color: 'prongsai.dueFg' }}>{t('evidence.renamed', { from: file.renamedFrom, to: file.fileName })}</Typography> : null}
      </Box>
      {onWithdraw ? (
        <IconButton size="small" aria-label={t('evidence.withdrawOne', { title: piece.title })} onClick={() => onWithdraw(piece)} sx={{ '@media (pointer: coarse)': square }}>
          <X size={16} strokeWidth={1.75} />
        </IconButton>
      ) : null}
    </Box>
  );
}

/** A file comes down under its own name; a link opens beside. */
export function PieceLink({ piece: { id, title, link } }: { piece: EvidenceView }) {
  const to = link === null ? { href: fileHref(id), download: '' } : { href: link, title: link, target: '_blank', rel: 'noopener noreferrer' };
  return <Box component="a" {...to} sx={{ color: 'prongsai.brandInk', typography: 'body2', overflowWrap: 'break-word', display: 'inline-block', py: '2px', minHeight: 24, '@media (pointer: coarse)': { minHeight: 44, py: '10px' } }}>{title}</Box>;
}

/** People outside the agency open a picture one by one, because each opening is told to the agency. */
function Thumb({ piece: { id, file, link } }: { piece: EvidenceView }) {
  const own = useMe()?.actingAs.agencyId !== null;
  if (own && file && isEvidenceImage(file.type)) return <Box component="img" src={viewHref(id)} alt="" loading="lazy" sx={{ ...square, objectFit: 'cover', border: 1, borderColor: 'prongsai.line' }} />;
  const Icon = link === null ? FileText : Link2;
  return <Box sx={{ ...square, display: 'grid', placeItems: 'center', bgcolor: 'prongsai.sunken', color: 'prongsai.ink3' }}><Icon size={18} strokeWidth={1.75} aria-hidden /></Box>;
}
