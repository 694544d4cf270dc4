import fc from 'fast-check';
import { begin, changeContent } from './arrive.js';
import { decide } from './decide.js';
import type { ApprovalLevel, ApproverSeat } from './definition.js';
import type { Actor, Decision } from './instance.js';
import { openLevel } from './levels.js';
import { facts, paperWith, type Paper, type PaperFacts, type PaperRole } from './paper.fixture.js';

const roles = ['head', 'clerk', 'member'] as const;
const accounts = ['ann', 'bob', 'cem', 'dao'];
const pageCount = 3;

/** A seat that answers for one page, or for the whole. */
interface Place {
  readonly seat: ApproverSeat;
  readonly page: number | null;
}

export interface Chain {
  readonly levels: readonly ApprovalLevel<PaperRole>[];
  readonly places: Readonly<Record<string, readonly Place[]>>;
  readonly kinds: readonly string[];
}

const rule = fc.oneof(fc.constant('all' as const), fc.constant('any' as const), fc.record({ atLeast: fc.integer({ min: 1, max: 3 }) }));
const waiver = fc.option(fc.constant({ by: 'order 7', what: 'one officer' }), { nil: undefined, freq: 8 });

const placeOf = (positionId: string) =>
  fc.record({ authors: fc.subarray(accounts, { maxLength: 2 }), waived: waiver, page: fc.option(fc.nat(pageCount - 1)) }).map(({ authors, waived, page }) => ({
    seat: { positionId, authors, ...(waived && { waived }) },
    page,
  }));

const levelOf = (index: number, isLast: boolean) =>
  fc
    .record({ rule, role: fc.constantFrom(...roles), seats: fc.nat(3), skippedFor: fc.boolean() })
    .chain(({ rule: of, role, seats, skippedFor }) =>
      fc.tuple(...Array.from({ length: seats }, (_, seat) => placeOf(`${role}-${index}-${seat}`))).map((places) => ({
        level: { id: `level-${index}`, role, rule: of, ...(skippedFor && !isLast && { notFor: ['letter'] }) },
        places,
      })),
    );

/** Any chain of one to three levels, some of them with too few seats to be answered, some not for letters. */
export const chain: fc.Arbitrary<Chain> = fc
  .integer({ min: 1, max: 3 })
  .chain((count) => fc.tuple(fc.boolean(), ...Array.from({ length: count }, (_, index) => levelOf(index, index === count - 1))))
  .map(([isLetter, ...parts]) => ({
    levels: parts.map(({ level }) => level),
    places: Object.fromEntries(parts.map(({ level, places }) => [level.id, places])),
    kinds: isLetter ? ['letter'] : [],
  }));

const onePage = fc.nat(pageCount - 1);

/** What people may do in any order: sensible, hasty and hostile alike. An edit may bring back what a page said before. */
export const step = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('proceed' as const), account: fc.constantFrom(...accounts, 'an outsider') }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('approve' as const), seat: fc.nat(8), account: fc.constantFrom(...accounts), stale: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('return' as const), seat: fc.nat(8), account: fc.constantFrom(...accounts), far: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('change' as const), page: onePage, back: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('tamper' as const), page: onePage }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('takeBack' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopen' as const) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('submit' as const) }) },
);
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Keeps its own book of what happened, without asking the kernel what counts. */
export class Journey {
  paper: Paper;
  /** How each page reads, by the number of its edition. */
  readonly pages = Array.from({ length: pageCount }, () => 1);
  /** Approvals that stand, each with the part it was given on. */
  book: { readonly decision: Decision; readonly part: string }[] = [];
  readonly definition;
  readonly asked: readonly ApprovalLevel<PaperRole>[];

  constructor(readonly chain: Chain) {
    this.definition = paperWith(chain.levels);
    this.paper = begin(this.definition).next;
    this.asked = chain.levels.filter(({ notFor = [] }) => !notFor.some((kind) => chain.kinds.includes(kind)));
  }

  facts(over: Partial<PaperFacts> = {}): PaperFacts {
    const seated = Object.entries(this.chain.places).map(([id, places]) => [id, places.map((place) => ({ ...place.seat, ...(place.page !== null && { contentHash: this.#part(place) }) }))]);
    const contentHash = this.pages.join('-');
    return facts({ approvers: Object.fromEntries(seated), kinds: this.chain.kinds, contentHash, readHash: contentHash, ...over });
  }

  required({ rule: of, id }: ApprovalLevel): number {
    const seats = this.chain.places[id]?.length ?? 0;
    return of === 'all' ? Math.max(1, seats) : of === 'any' ? 1 : of.atLeast;
  }

  get answerable(): boolean {
    return this.asked.every((level) => (this.chain.places[level.id]?.length ?? 0) >= this.required(level));
  }

  /** Approvals of a level in the book: on what its seat answers for now, by nobody who wrote it without leave, each seat once. */
  approvalsAt({ id }: ApprovalLevel): number {
    const places = this.chain.places[id] ?? [];
    const sound = this.book.filter(({ decision, part }) => {
      const place = places.find(({ seat }) => seat.positionId === decision.positionId);
      const mayDecide = place && (place.seat.waived !== undefined || !place.seat.authors.includes(decision.accountId));
      return decision.level === id && mayDecide && part === this.#part(place);
    });
    return new Set(sound.map(({ decision }) => decision.positionId)).size;
  }

  take(step: Step): void {
    const writer = { positionId: 'writer', accountId: 'ann', role: 'writer' };
    if (step.kind === 'tamper') this.#edit(step.page, false);
    if (step.kind === 'takeBack') this.#send('takeBack', writer);
    if (step.kind === 'reopen' && this.#send('reopen', { positionId: 'keeper', accountId: 'kay', role: 'keeper' }, { reason: 'misprint', to: 'writing' }).ok) this.book = [];
    if (step.kind === 'submit' && this.#send('submit', writer).ok) this.#openRound();
    if (step.kind === 'change') {
      this.#edit(step.page, step.back);
      const before = this.paper;
      this.paper = changeContent(this.definition, this.paper, this.facts()).next;
      if (this.paper !== before) this.#openRound();
    }
    if (step.kind === 'return') this.#return(step);
    if (step.kind === 'proceed') this.#proceed(step.account);
    if (step.kind === 'approve') this.approve({ ...this.#seat(step.seat), accountId: step.account }, step.stale ? { readHash: 'nothing' } : {});
  }

  approve(actor: Actor, over: Partial<PaperFacts> = {}): boolean {
    const outcome = this.#send('approve', actor, over);
    if (outcome.ok && outcome.approval) {
      const { level, positionId } = outcome.approval;
      const place = this.chain.places[level]?.find(({ seat }) => seat.positionId === positionId);
      if (place) this.book.push({ decision: outcome.approval, part: this.#part(place) });
    }
    return outcome.ok;
  }

  /** One of those who are waited for answers. */
  #proceed(accountId: string): void {
    const open = openLevel(this.definition, this.paper, this.facts());
    const seat = open?.waiting[0];
    if (open && seat) this.approve({ positionId: seat.positionId, accountId, role: open.level.role });
  }

  #return({ seat, account, far }: Extract<Step, { kind: 'return' }>): void {
    const actor = { ...this.#seat(seat), accountId: account };
    const outcome = this.#send('return', actor, { remarks: [{ where: 'all', text: 'no' }], ...(far && { to: 'gathering' }) });
    if (!outcome.ok) return;
    this.book = this.book.filter(({ decision }) => decision.positionId !== actor.positionId || decision.level !== outcome.approval?.level);
    if (far) this.#send('write', { positionId: 'writer', accountId: 'ann', role: 'writer' });
  }

  /** What was approved on another part than this falls, and with it everything above; a complete round begins from nothing. */
  #openRound(): void {
    const gap = this.asked.findIndex((level) => this.approvalsAt(level) < this.required(level));
    const standing = gap < 0 ? [] : this.asked.slice(0, gap + 1).map(({ id }) => id);
    this.book = this.book.filter(({ decision, part }) => {
      const place = this.chain.places[decision.level]?.find(({ seat }) => seat.positionId === decision.positionId);
      return standing.includes(decision.level) && place !== undefined && part === this.#part(place);
    });
  }

  #send(event: string, actor: Actor, over: Partial<PaperFacts> = {}) {
    const outcome = decide(this.definition, this.paper, event, actor, this.facts(over));
    if (outcome.ok) this.paper = outcome.next;
    return outcome;
  }

  #edit(page: number, back: boolean): void {
    this.pages[page] = back ? 1 : (this.pages[page] ?? 0) + 1;
  }

  #part({ page }: Place): string {
    return page === null ? this.pages.join('-') : `page ${page}: ${this.pages[page]}`;
  }

  #seat(index: number): Omit<Actor, 'accountId'> {
    const seats = this.chain.levels.flatMap(({ id, role }) => (this.chain.places[id] ?? []).map(({ seat }) => ({ positionId: seat.positionId, role })));
    return seats[index % Math.max(1, seats.length)] ?? { positionId: 'nobody', role: 'head' };
  }
}
