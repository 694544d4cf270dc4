import { across } from './across.fixture.js';
import { allInLines } from './all-in-lines.fixture.js';
import { analysisInParagraphs } from './analysis-in-paragraphs.fixture.js';
import { averagesInChapters } from './averages-in-chapters.fixture.js';
import { badlyRead } from './badly-read.fixture.js';
import { bareYears } from './bare-years.fixture.js';
import { bulletsOfAnalysis } from './bullets-of-analysis.fixture.js';
import { christianYears } from './christian-years.fixture.js';
import { countedIndicators } from './counted-indicators.fixture.js';
import { englishColumns } from './english-columns.fixture.js';
import { everythingInOne } from './everything-in-one.fixture.js';
import { fiveYearsAcross } from './five-years-across.fixture.js';
import { formAMeasure } from './form-a-measure.fixture.js';
import { instrumentsBeside } from './instruments-beside.fixture.js';
import type { Layout } from './layout.fixture.js';
import { longForm } from './long-form.fixture.js';
import { lostRings } from './lost-rings.fixture.js';
import { machineColumns } from './machine-columns.fixture.js';
import { marksAsColumns } from './marks-as-columns.fixture.js';
import { measuresInParagraphs } from './measures-in-paragraphs.fixture.js';
import { memoInCells } from './memo-in-cells.fixture.js';
import { memo } from './memo.fixture.js';
import { mergedPlan } from './merged-plan.fixture.js';
import { monthsAsColumns } from './months-as-columns.fixture.js';
import { nameAndValue } from './name-and-value.fixture.js';
import { numberedLines } from './numbered-lines.fixture.js';
import { oldScale } from './old-scale.fixture.js';
import { oneTable } from './one-table.fixture.js';
import { counts2567, counts2569 } from './other-counts.fixture.js';
import { otherWords } from './other-words.fixture.js';
import { outcomeReport } from './outcome-report.fixture.js';
import { questionsOfLetters } from './questions-of-letters.fixture.js';
import { reportInHeadings } from './report-in-headings.fixture.js';
import { resultSheet } from './result-sheet.fixture.js';
import { scoresBeside } from './scores-beside.fixture.js';
import { scoresInThePlan } from './scores-in-the-plan.fixture.js';
import { sentences } from './sentences.fixture.js';
import { sheetsOfInstruments } from './sheets-of-instruments.fixture.js';
import { sheets } from './sheets.fixture.js';
import { sixMonthReport } from './six-month-report.fixture.js';
import { startAndEnd } from './start-and-end.fixture.js';
import { stepARow } from './step-a-row.fixture.js';
import { strengthsTable } from './strengths-table.fixture.js';
import { subIndicatorTable } from './sub-indicator-table.fixture.js';
import { suggestions } from './suggestions.fixture.js';
import { twelveMonthReport } from './twelve-month-report.fixture.js';
import { twoEitColumns } from './two-eit-columns.fixture.js';
import { twoYears } from './two-years.fixture.js';
import { unmarkedLines } from './unmarked-lines.fixture.js';
import { upliftReport } from './uplift-report.fixture.js';
import { yearsTable } from './years-table.fixture.js';

export const layouts: readonly Layout[] = [
  oneTable, twoEitColumns, nameAndValue, sentences, otherWords, measuresInParagraphs, mergedPlan, oldScale, counts2567, counts2569, twoYears, sixMonthReport,
  outcomeReport, badlyRead, resultSheet, analysisInParagraphs, suggestions, memo, englishColumns,
  yearsTable, across, longForm, startAndEnd, subIndicatorTable, strengthsTable, twelveMonthReport, upliftReport, unmarkedLines, sheets, monthsAsColumns, christianYears,
  bulletsOfAnalysis, reportInHeadings, marksAsColumns, allInLines, scoresBeside, machineColumns, bareYears, formAMeasure, stepARow, ...lostRings,
  memoInCells, averagesInChapters, instrumentsBeside, countedIndicators,
  everythingInOne, fiveYearsAcross, questionsOfLetters, sheetsOfInstruments, numberedLines, scoresInThePlan,
];
