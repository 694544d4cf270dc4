import { texts } from '@prongsai/contracts';
import type { TokenName } from '../theme/tokens.js';

export type GradeKey = keyof typeof texts.grades;

const isGradeKey = (grade: string): grade is GradeKey => grade in texts.grades;
const keys = Object.keys(texts.grades).filter(isGradeKey);

/** The code of a grade given as code or as the official Thai label; `null` for anything else. */
export function gradeKey(grade: string | null): GradeKey | null {
  if (grade === null) return null;
  return isGradeKey(grade) ? grade : (keys.find((key) => texts.grades[key].th === grade.trim()) ?? null);
}

export interface GradeLook {
  ground: TokenName;
  ink: TokenName;
  edge: TokenName;
  dashed?: boolean;
}

const best: GradeLook = { ground: 'doneBg', ink: 'doneFg', edge: 'doneBg' };
const good: GradeLook = { ground: 'surface', ink: 'doneFg', edge: 'doneSolid' };
const pass: GradeLook = { ground: 'surface', ink: 'ink2', edge: 'line2' };
const improve: GradeLook = { ground: 'dueBg', ink: 'dueFg', edge: 'dueBg' };
const urgent: GradeLook = { ground: 'late1Bg', ink: 'late1Fg', edge: 'late1Bg' };
const none: GradeLook = { ground: 'surface', ink: 'ink3', edge: 'line2', dashed: true };

const looks: Record<GradeKey, GradeLook> = {
  excellent: best, good, pass, improve, 'improve-urgently': urgent,
  AA: best, A: good, B: improve, C: improve, D: urgent, E: urgent, F: urgent,
};

export const gradeLook = (key: GradeKey | null): GradeLook => (key === null ? none : looks[key]);

/** The colour of one score in a chart or a heat map. */
export function scoreToken(score: number): TokenName {
  if (score < 70) return 'late3Bg';
  if (score < 80) return 'late2Bg';
  if (score < 85) return 'late1Bg';
  if (score < 90) return 'score85';
  if (score < 95) return 'score90';
  return score < 99 ? 'score95' : 'score99';
}
