import type { IntakeView, ReadDocument } from '@prongsai/contracts';
import { useCallback, useMemo, useState } from 'react';
import { findingBeside, isOpen, numberedFindings, type NumberedFinding } from '../reading/numbered-findings.js';
import { findingMarks, placesOfRow, rowAtPlace, rowMarks, type PageMark } from '../reading/page-marks.js';
import type { Place } from '../reading/places.js';
import { rowsOf, type ReadRow, type ReadSection } from '../reading/read-row.js';
import { readSections } from '../reading/read-sections.js';

export interface Review {
  sections: readonly ReadSection[];
  rows: readonly ReadRow[];
  findings: readonly NumberedFinding[];
  active: NumberedFinding | null;
  /** The row that was last pressed; its place is shown on the page. */
  row: ReadRow | null;
  editing: boolean;
  page: number;
  marks: readonly PageMark[];
  turnTo: (page: number) => void;
  openFinding: (findingId: string | null) => void;
  openRow: (row: ReadRow | null) => void;
  edit: (row: ReadRow | null) => void;
  hover: (row: ReadRow | null) => void;
  openPlace: (place: Place) => void;
  step: (way: 1 | -1) => void;
}

/** What was read of a document, in rows, with the findings at them. */
export function useReading(document: ReadDocument, found: IntakeView['findingList']) {
  const sections = useMemo(() => readSections(document), [document]);
  const rows = useMemo(() => rowsOf(sections), [sections]);
  const findings = useMemo(() => numberedFindings(found, rows, document), [found, rows, document]);
  return { sections, rows, findings };
}

/** Which finding, row and page are looked at; the page follows what is opened. */
export function useReview(intake: IntakeView, document: ReadDocument): Review {
  const { sections, rows, findings } = useReading(document, intake.findingList);
  const [first] = useState(() => findings.find(isOpen));
  const [activeId, setActiveId] = useState(first?.finding.id ?? null);
  const [holder, setHolder] = useState(first?.row?.holder ?? null);
  const [hovered, setHovered] = useState<ReadRow | null>(null);
  const [editing, setEditing] = useState(false);
  const [page, setPage] = useState(first?.finding.page ?? 1);
  const active = findings.find(({ finding }) => finding.id === activeId) ?? null;
  const row = rows.find((one) => one.holder === holder) ?? null;
  const { values } = intake;

  const openFinding = useCallback(
    (findingId: string | null) => {
      const found = findings.find(({ finding }) => finding.id === findingId);
      setActiveId(findingId);
      setHolder(found?.row?.holder ?? null);
      setEditing(false);
      if (found?.finding.page) setPage(found.finding.page);
    },
    [findings],
  );
  const openRow = useCallback(
    (next: ReadRow | null) => {
      const own = findings.find((one) => one.row === next && isOpen(one)) ?? findings.find((one) => one.row === next);
      setActiveId(next && own ? own.finding.id : null);
      setHolder(next?.holder ?? null);
      setEditing(false);
      const to = next && placesOfRow(next, values)[0]?.page;
      if (to) setPage(to);
    },
    [findings, values],
  );
  const edit = useCallback((next: ReadRow | null) => {
    if (next) setHolder(next.holder);
    setEditing(next !== null);
  }, []);
  const openPlace = useCallback((place: Place) => { const found = rowAtPlace(place, values, rows); if (found) openRow(found); }, [values, rows, openRow]);
  const marks = useMemo(() => {
    const ofFindings = findingMarks(findings, activeId, page);
    const shown = hovered ?? (active ? null : row);
    return [...ofFindings, ...rowMarks(shown, values, page)];
  }, [findings, activeId, page, hovered, active, row, values]);
  return {
    sections, rows, findings, active, row, editing, page, marks, turnTo: setPage, openFinding, openRow, edit, hover: setHovered, openPlace,
    step: (way) => openFinding(findingBeside(findings, activeId, way)?.finding.id ?? null),
  };
}
