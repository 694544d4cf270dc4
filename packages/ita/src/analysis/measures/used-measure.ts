/** One measure that an agency of the province carried out, once for each indicator it was for. */
export interface UsedMeasure {
  /** Tells agencies apart and nothing more; it never leaves here. */
  agency: string;
  /** Type of the agency: อบต., เทศบาลตำบล and so on. */
  type: string;
  /** Fiscal year in which it was carried out. */
  fiscalYear: number;
  indicatorNo: number;
  title: string;
  steps: readonly string[];
  /** Score of the indicator in the result the measure answered, and in the one that followed. */
  before: number | null;
  after: number | null;
}
