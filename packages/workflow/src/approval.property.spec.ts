import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { begin, changeContent } from './arrive.js';
import { decide } from './decide.js';
import type { ApprovalLevel, ApproverSeat } from './definition.js';
import type { Decision } from './instance.js';
import { openLevel } from './levels.js';
import { facts, paperWith, type Paper, type PaperRole } from './paper.fixture.js';

const roles = ['head', 'clerk', 'member'] as const;
const accounts = ['ann', 'bob', 'cem', 'dao'];

interface Chain {
  readonly levels: readonly ApprovalLevel<PaperRole>[];
  readonly approvers: Readonly<Record<string, readonly ApproverSeat[]>>;
}

const rule = fc.oneof(fc.constant('all' as const), fc.constant('any' as const), fc.record({ atLeast: fc.integer({ min: 1, max: 3 }) }));

const levelOf = (index: number) =>
  fc.record({ rule, role: fc.constantFrom(...roles), seats: fc.array(fc.subarray(accounts, { maxLength: 2 }), { maxLength: 3 }) }).map(({ rule: of, role, seats }) => ({
    level: { id: `level-${index}`, role, rule: of },
    seats: seats.map((authors, seat) => ({ positionId: `${role}-${index}-${seat}`, authors })),
  }));

/** Any chain of one to three levels, some of them with too few seats to be answered. */
const chain: fc.Arbitrary<Chain> = fc
  .integer({ min: 1, max: 3 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => levelOf(index))))
  .map((parts) => ({
    levels: parts.map(({ level }) => level),
    approvers: Object.fromEntries(parts.map(({ level, seats }) => [level.id, seats])),
  }));

/** What people may do in any order: sensible, hasty and hostile alike. */
const step = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('approve' as const), seat: fc.nat(8), account: fc.constantFrom(...accounts), stale: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('return' as const), seat: fc.nat(8), account: fc.constantFrom(...accounts) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('change' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('tamper' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopen' as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('submit' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const required = ({ rule: of, id }: ApprovalLevel, approvers: Chain['approvers']): number => {
  const seats = approvers[id]?.length ?? 0;
  return of === 'all' ? Math.max(1, seats) : of === 'any' ? 1 : of.atLeast;
};

/** Keeps its own book of what happened, without asking the kernel what counts. */
class Journey {
  paper: Paper;
  text = 1;
  /** Approvals given since the text last came before the chain. */
  given: Decision[] = [];
  readonly definition;

  constructor(readonly chain: Chain) {
    this.definition = paperWith(chain.levels);
    this.paper = begin(this.definition).next;
  }

  get hash() {
    return `text-${this.text}`;
  }

  private send(event: string, actor: { positionId: string; accountId: string; role: string }, over = {}) {
    const given = facts({ approvers: this.chain.approvers, contentHash: this.hash, readHash: this.hash, ...over });
    const outcome = decide(this.definition, this.paper, event, actor, given);
    if (outcome.ok) this.paper = outcome.next;
    return outcome;
  }

  private seat(index: number) {
    const seats = this.chain.levels.flatMap(({ id, role }) => (this.chain.approvers[id] ?? []).map(({ positionId }) => ({ positionId, role })));
    return seats.length === 0 ? { positionId: 'nobody', role: 'head' } : seats[index % seats.length]!;
  }

  take(step: Step) {
    const keeper = { positionId: 'keeper', accountId: 'kay', role: 'keeper' };
    if (step.kind === 'submit' && this.send('submit', { positionId: 'writer', accountId: 'ann', role: 'writer' }).ok) this.given = [];
    if (step.kind === 'reopen') this.send('reopen', keeper, { reason: 'misprint', to: 'writing' });
    if (step.kind === 'tamper') this.text += 1;
    if (step.kind === 'change') {
      this.text += 1;
      this.paper = changeContent(this.definition, this.paper, this.hash).next;
      this.given = [];
    }
    if (step.kind === 'return') this.send('return', { ...this.seat(step.seat), accountId: step.account }, { remarks: [{ where: 'all', text: 'no' }] });
    if (step.kind === 'approve') {
      const outcome = this.send('approve', { ...this.seat(step.seat), accountId: step.account }, step.stale ? { readHash: 'text-0' } : {});
      if (outcome.ok && outcome.approval) this.given.push(outcome.approval);
    }
  }

  /** Approvals of a level in the book: of this text, by a seat of it, by nobody who wrote what the seat answers for, each seat once. */
  approvalsAt(level: ApprovalLevel): number {
    const seats = this.chain.approvers[level.id] ?? [];
    const sound = this.given.filter(({ positionId, accountId, contentHash }) => {
      const seat = seats.find((candidate) => candidate.positionId === positionId);
      return seat !== undefined && !seat.authors.includes(accountId) && contentHash === this.hash;
    });
    return new Set(sound.map(({ positionId }) => positionId)).size;
  }
}

const walk = (chainOfLevels: Chain, steps: readonly Step[], look: (journey: Journey) => void) => {
  const journey = new Journey(chainOfLevels);
  for (const one of steps) {
    journey.take(one);
    look(journey);
  }
};

const journeys = { numRuns: 2_000 };
const steps = fc.array(step, { minLength: 1, maxLength: 40 });

describe('whatever people do, in whatever order', () => {
  it('no text comes into force without every decision that its chain requires, each made on this very text', () => {
    let inForce = 0;
    fc.assert(
      fc.property(chain, steps, (levels, taken) => {
        let before = 'writing';
        walk(levels, [{ kind: 'submit' }, ...taken], (journey) => {
          if (before !== 'inForce' && journey.paper.state === 'inForce') {
            inForce += 1;
            for (const level of levels.levels) expect(journey.approvalsAt(level)).toBeGreaterThanOrEqual(required(level, levels.approvers));
          }
          before = journey.paper.state;
        });
      }),
      journeys,
    );
    expect(inForce).toBeGreaterThan(100);
  });

  it('the levels are asked in their order: none is open while an earlier one is incomplete', () => {
    fc.assert(
      fc.property(chain, steps, (levels, taken) =>
        walk(levels, [{ kind: 'submit' }, ...taken], (journey) => {
          const open = openLevel(journey.definition, journey.paper, facts({ approvers: levels.approvers, contentHash: journey.hash }));
          if (open === null) return;
          const earlier = levels.levels.slice(0, levels.levels.findIndex(({ id }) => id === open.level.id));
          const valid = journey.given.filter(({ contentHash }) => contentHash === journey.paper.contentHash);
          for (const level of earlier) {
            const answered = new Set(valid.filter((decision) => decision.level === level.id).map(({ positionId }) => positionId)).size;
            expect(answered).toBeGreaterThanOrEqual(required(level, levels.approvers));
          }
        }),
      ),
      journeys,
    );
  });

  it('a chain that can be answered at all is brought to its end by those who are waiting', () => {
    fc.assert(
      fc.property(chain, (levels) => {
        const answerable = levels.levels.every((level) => (levels.approvers[level.id]?.length ?? 0) >= required(level, levels.approvers));
        const journey = new Journey(levels);
        journey.take({ kind: 'submit' });
        expect(journey.paper.state).toBe(answerable ? 'review' : 'writing');
        for (let turn = 0; journey.paper.state === 'review'; turn += 1) {
          expect(turn).toBeLessThan(10);
          const given = facts({ approvers: levels.approvers });
          const { level, waiting } = openLevel(journey.definition, journey.paper, given)!;
          const actor = { positionId: waiting[0]!.positionId, accountId: 'an outsider', role: level.role };
          const outcome = decide(journey.definition, journey.paper, 'approve', actor, given);
          expect(outcome).toMatchObject({ ok: true });
          if (outcome.ok) journey.paper = outcome.next;
        }
        expect(journey.paper.state).toBe(answerable ? 'inForce' : 'writing');
      }),
      journeys,
    );
  });
});
