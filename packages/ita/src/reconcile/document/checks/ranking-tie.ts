import { writeScore } from '../../../scoring/score.js';
import type { Finding } from '../../finding.js';
import type { DocumentCheck } from '../document-check.js';
import { plain } from '../wording.js';

interface Rank {
  rank: string;
  score: number;
}

/** `อันดับที่ ๓ คือ … ร้อยละ ๙๙.๑๓`: the ranks of a sentence, each with the score that follows it. */
const ranksIn = (text: string): Rank[] =>
  plain(text)
    .split(/(?=อันดับ\s?(?:ที่\s?\d+|แรก|สุดท้าย))/)
    .flatMap((part) => {
      const rank = /^อันดับ\s?(?:ที่\s?\d+|แรก|สุดท้าย)/.exec(part)?.[0];
      const score = /(\d{1,3}\.\d{1,2})(?!\d)/.exec(part)?.[1];
      return rank === undefined || score === undefined ? [] : [{ rank, score: Number(score) }];
    });

/** Equal scores given different ranks, the last of them called the lowest alone. */
export const rankingTie: DocumentCheck = ({ passages }): Finding[] =>
  passages.flatMap(({ text, place }): Finding[] => {
    const ranks = ranksIn(text);
    const tied = ranks.filter(({ score }) => ranks.filter((other) => other.score === score).length > 1);
    const [first, second] = tied;
    if (first === undefined || second === undefined) return [];
    const score = writeScore(first.score);
    return [
      {
        code: 'lowest-wrong',
        severity: 'info',
        where: 'overall',
        printed: tied.map(({ rank }) => `${rank}: ${score}`).join(', '),
        expected: null,
        source: place,
        message: {
          th: `จัดอันดับต่างกันทั้งที่คะแนนเท่ากัน (${score}): ${first.rank} กับ${second.rank}`,
          en: `Equal scores (${score}) are given different ranks: ${first.rank} and ${second.rank}`,
        },
        remedy: { th: 'ระบุว่าได้คะแนนเท่ากัน หรือตรวจว่าคะแนนใดคลาดเคลื่อน', en: 'Say that they are equal, or see which score is mistaken' },
      },
    ];
  });
