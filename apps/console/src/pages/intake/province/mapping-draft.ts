import type { ColumnField, ProvinceChoiceInput, ProvinceView } from '@prongsai/contracts';

/** What a person has changed about how a province's sheet is understood, before it is read again. */
export interface MappingDraft {
  fiscalYear: number | null;
  /** By table and column: `0:3`. */
  fields: Readonly<Record<string, ColumnField | null>>;
  /** The agency that a printed name is. */
  chosen: Readonly<Record<string, string>>;
}

export const untouched: MappingDraft = { fiscalYear: null, fields: {}, chosen: {} };

export const columnKey = (table: number, column: number): string => `${table}:${column}`;

export const isTouched = ({ fiscalYear, fields, chosen }: MappingDraft): boolean =>
  fiscalYear !== null || Object.keys(fields).length > 0 || Object.keys(chosen).length > 0;

/** The field of a column: as changed, else as it is understood now. */
export const fieldOfColumn = (draft: MappingDraft, table: number, { column, field }: { column: number; field: ColumnField | null }): ColumnField | null => {
  const changed = draft.fields[columnKey(table, column)];
  return changed === undefined ? field : changed;
};

/** The whole choice as it is sent: what was chosen before stays, and a table that was touched is told column by column. */
export function choiceOf(province: ProvinceView, draft: MappingDraft): ProvinceChoiceInput {
  const { choice, tables } = province;
  const touched = tables.filter(({ table, columns }) => columns.some(({ column }) => draft.fields[columnKey(table, column)] !== undefined));
  const kept = choice.mappings.filter(({ table }) => !touched.some((one) => one.table === table));
  const told = touched.map(({ table, fiscalYear, columns }) => ({
    table,
    ...(fiscalYear === null ? {} : { fiscalYear }),
    columns: columns.map((column) => ({ column: column.column, field: fieldOfColumn(draft, table, column), ...(column.fiscalYear === undefined ? {} : { fiscalYear: column.fiscalYear }) })),
  }));
  const fiscalYear = draft.fiscalYear ?? choice.fiscalYear;
  return { ...(fiscalYear === undefined ? {} : { fiscalYear }), mappings: [...kept, ...told], chosen: { ...choice.chosen, ...draft.chosen } };
}

/** Fields that two columns of one table claim; of each only one can be read. */
export const claimedTwice = (draft: MappingDraft, { table, columns }: ProvinceView['tables'][number]): ColumnField[] => {
  const claims = columns.flatMap((column) => {
    const field = fieldOfColumn(draft, table, column);
    return field === null ? [] : [{ field, claim: `${field} ${column.fiscalYear ?? ''}` }];
  });
  const twice = claims.filter(({ claim }, at) => claims.findIndex((one) => one.claim === claim) !== at);
  return [...new Set(twice.map(({ field }) => field))];
};
