import type { PrintedDocument } from '@prongsai/ita';
import type { Block } from '../blocks.js';
import { spaceless } from './printed-text.js';

const textOf = (block: Block): string => (block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map(({ text }) => text).join(' ')).join(' '));

/** Words of the assessments of hospitals (MOIT) and schools, which have rules of their own. */
const others = [/MOIT\s*\d/gi, /MOPHIntegrity|MITAS/gi, /ITAOnline(?:ของ)?สถานศึกษา|สถานศึกษาออนไลน์/gi, /คุณธรรมและความโปร่งใส(?:ในการดำเนินงาน)?ของสถานศึกษา/g];
const heads = /^(?:ของ)?(?:โรงพยาบาล|สำนักงานสาธารณสุขอำเภอ|โรงเรียน|วิทยาลัย|มหาวิทยาลัย|สำนักงานเขตพื้นที่การศึกษา)/;

/** An assessment with other indicators and items: its words stand several times, or it is of a hospital or a school and of no local government. */
export const isOtherAssessment = (blocks: readonly Block[], { agency }: PrintedDocument): boolean => {
  const text = spaceless(blocks.map(textOf).join('\n'));
  const named = others.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0);
  if (named >= 3) return true;
  const firstLines = blocks.slice(0, 12).filter((block) => block.kind === 'paragraph').map(({ text: line }) => spaceless(line));
  return agency?.type === undefined && firstLines.some((line) => heads.test(line) && line.length < 60);
};
