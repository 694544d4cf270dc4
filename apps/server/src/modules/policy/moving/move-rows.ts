import type { LineOutcome, MoveKind } from '@prongsai/contracts';
import type { Audience, DefinitionId, Milestone } from '@prongsai/ita';

export interface MoveRow {
  readonly id: string;
  readonly kind: MoveKind;
  readonly provinceId: string | null;
  readonly agencyId: string | null;
  readonly measureId: string | null;
  readonly measureNo: number | null;
  readonly fiscalYear: number;
  readonly definitionId: DefinitionId;
  readonly milestone: Milestone;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly at: Date;
  readonly titleTh: string | null;
  readonly titleEn: string | null;
  readonly agencies: number;
  readonly deadlines: number;
  readonly kept: number;
  readonly moved: number;
  readonly tooLate: number;
  readonly added: number;
  readonly dropped: number;
}

interface OfMeasure {
  readonly id: string;
  readonly agencyId: string;
  readonly measureId: string | null;
  readonly measureNo: number | null;
}
export interface DeadlineRow extends OfMeasure {
  readonly before: string;
  readonly after: string;
}
export interface LineRow extends OfMeasure {
  readonly rung: string;
  readonly audience: Audience;
  readonly before: Date | null;
  readonly after: Date;
  readonly outcome: LineOutcome;
}
