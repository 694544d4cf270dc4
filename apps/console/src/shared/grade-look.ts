import type { TokenName } from '../theme/tokens.js';

const labels: Record<string, string> = {
  ผ่านดีเยี่ยม: 'excellent',
  ผ่านดี: 'good',
  ผ่าน: 'pass',
  ต้องปรับปรุง: 'improve',
  ต้องปรับปรุงโดยด่วน: 'improve-urgently',
};
const codes = ['AA', 'A', 'B', 'C', 'D', 'E', 'F', ...Object.values(labels)];

/** The code of a grade given as code or as the official Thai label; `null` for anything else. */
export function gradeKey(grade: string | null): string | null {
  if (grade === null) return null;
  if (codes.includes(grade)) return grade;
  return labels[grade.trim()] ?? null;
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

const looks: Record<string, GradeLook> = {
  excellent: best, good, pass, improve, 'improve-urgently': urgent,
  AA: best, A: good, B: improve, C: improve, D: urgent, E: urgent, F: urgent,
};

export const gradeLook = (key: string | null): GradeLook => (key === null ? none : (looks[key] ?? pass));

/** The colour of one score in a chart or a heat map. */
export function scoreToken(score: number): TokenName {
  if (score < 70) return 'late3Bg';
  if (score < 80) return 'late2Bg';
  if (score < 85) return 'late1Bg';
  if (score < 90) return 'score85';
  if (score < 95) return 'score90';
  return score < 99 ? 'score95' : 'score99';
}
