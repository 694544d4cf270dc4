import { columnFields, type ColumnField, type ProvinceTableView, type ProvinceView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useNames, usePick, useText } from '../../../shared/language.js';
import { ProblemBand } from '../../../shared/problem-band.js';
import { claimedTwice, columnKey, fieldOfColumn, type MappingDraft } from './mapping-draft.js';

interface ColumnMappingProps {
  province: ProvinceView;
  draft: MappingDraft;
  writable: boolean;
  onDraft: (draft: MappingDraft) => void;
}

const grid = { display: 'grid', gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) minmax(0, 1fr) 210px minmax(0, 1.3fr)' }, columnGap: 4, rowGap: 1, alignItems: 'center', px: { xs: 4, md: 5 }, py: 1.5 } as const;

/** What each column was taken for, why, and the way to say otherwise. */
export function ColumnMapping({ province, draft, writable, onDraft }: ColumnMappingProps) {
  const t = useText();
  const { fiscalYears, choice, tables } = province;
  return (
    <Box>
      {fiscalYears.length > 1 ? (
        <Box sx={{ px: { xs: 4, md: 5 }, pb: 3 }}>
          <TextField select size="small" label={t('intake.province.year')} value={draft.fiscalYear ?? choice.fiscalYear ?? fiscalYears.at(-1)} disabled={!writable} onChange={(event) => onDraft({ ...draft, fiscalYear: Number(event.target.value) })} sx={{ minWidth: 180 }}>
            {fiscalYears.map((year) => <MenuItem key={year} value={year}>{year}</MenuItem>)}
          </TextField>
        </Box>
      ) : null}
      {tables.map((table) => <MappedTable key={table.table} table={table} draft={draft} writable={writable} onDraft={onDraft} />)}
    </Box>
  );
}

type MappedTableProps = Omit<ColumnMappingProps, 'province'> & { table: ProvinceTableView };

function MappedTable({ table, draft, writable, onDraft }: MappedTableProps) {
  const t = useText();
  const names = useNames().columnFields;
  const twice = claimedTwice(draft, table);
  const title = [table.sheet, table.title].filter(Boolean).join(' ') || t('intake.province.table', { no: table.table + 1 });
  return (
    <Box component="section" aria-label={title}>
      <Typography variant="subtitle2" component="h3" sx={{ px: { xs: 4, md: 5 } }}>{title}</Typography>
      <Box aria-hidden sx={{ ...grid, display: { xs: 'none', md: 'grid' }, typography: 'caption', color: 'prongsai.ink3' }}>
        {(['heading', 'samples', 'field', 'why'] as const).map((head) => <span key={head}>{t(`intake.province.mapping.${head}`)}</span>)}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderBottom: 1, borderColor: 'prongsai.line' }}>
        {table.columns.map((column) => <MappedColumn key={column.column} table={table.table} column={column} draft={draft} writable={writable} onDraft={onDraft} />)}
      </Box>
      {twice.length > 0 ? <Box sx={{ px: { xs: 4, md: 5 } }}><ProblemBand error={null} title={t('intake.province.twice')} detail={twice.map((field) => names[field]).join(', ')} /></Box> : null}
    </Box>
  );
}

function MappedColumn({ table, column, draft, writable, onDraft }: Omit<MappedTableProps, 'table'> & { table: number; column: ProvinceTableView['columns'][number] }) {
  const t = useText();
  const pick = usePick();
  const names = useNames().columnFields;
  const field = fieldOfColumn(draft, table, column);
  const heading = column.headings.filter(Boolean).join(' / ') || t('intake.province.columnNo', { no: column.column + 1 });
  const choose = (next: ColumnField | null) => onDraft({ ...draft, fields: { ...draft.fields, [columnKey(table, column.column)]: next } });
  const unsure = column.confidence === 'guess' || column.confidence === null;
  return (
    <Box component="li" sx={{ ...grid, borderTop: 1, borderColor: 'prongsai.line', typography: 'body2' }}>
      <Box sx={{ fontWeight: 500, minWidth: 0 }}>{heading}</Box>
      <Box sx={{ color: 'prongsai.ink2', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{column.samples.slice(0, 3).join(', ')}</Box>
      <TextField select size="small" value={field ?? 'none'} disabled={!writable} onChange={(event) => choose(columnFields.find((one) => one === event.target.value) ?? null)} slotProps={{ select: { SelectDisplayProps: { 'aria-label': t('intake.province.fieldOf', { heading }) } } }}>
        <MenuItem value="none">{t('intake.province.leaveOut')}</MenuItem>
        {columnFields.map((one) => <MenuItem key={one} value={one}>{names[one]}</MenuItem>)}
      </TextField>
      <Typography variant="caption" sx={{ color: unsure ? 'prongsai.dueFg' : 'prongsai.ink2' }}>
        {column.confidence ? t(`intake.province.confidence.${column.confidence}`) : ''} {pick(column.reason)}
      </Typography>
    </Box>
  );
}
