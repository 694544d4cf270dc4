import { setTimeout } from 'node:timers/promises';
import { ProblemError } from '@prongsai/contracts';
import type { Random } from '../../harness/random.js';
import type { Facts } from '../oracle/facts.js';
import type { Rows } from '../judge/read-rows.js';
import { AgencyLife } from './agency-life.js';
import type { ClockHand } from './clock-hand.js';
import { Coordinator } from './coordinator.js';
import { fateOf } from './fate.js';
import { FrontDesk } from './front-desk.js';
import { holidaysOf, movesOf } from './programme.js';
import { holdersOn, type Province } from './province.js';
import { endOf, type Scale } from './scale.js';

const lookMs = 200;
/** Cycles whose ladder is not in the ledger yet. */
const unplanned = 'SELECT 1 FROM cycle c WHERE NOT EXISTS (SELECT 1 FROM deadline d WHERE d.cycle_id = c.id) LIMIT 1';

/** What the people of a province do in the days of the experiment. */
export class Month {
  readonly desk: FrontDesk;
  /** What the server said no to, which nobody had reckoned with. */
  readonly refused: string[] = [];
  readonly lives: readonly AgencyLife[];

  constructor(
    private readonly scale: Scale,
    private readonly province: Province,
    private readonly hand: ClockHand,
    addresses: readonly string[],
    private readonly random: Random,
  ) {
    const desk = new FrontDesk(addresses, random.fork());
    this.desk = desk;
    this.lives = province.agencies.map((agency) => new AgencyLife(agency, fateOf(agency, scale, random), scale.fiscalYear, desk, hand));
  }

  async openYears(): Promise<void> {
    await Promise.all(this.lives.map((life) => this.#told(life.openYear())));
  }

  async planned(rows: Rows): Promise<void> {
    while ((await rows.of(unplanned).catch(() => [1])).length > 0) await setTimeout(lookMs);
  }

  /** Everybody at once, each when his time has come. */
  async live(): Promise<void> {
    const [account] = holdersOn(this.province.coordinator, this.scale.beginsOn);
    if (!account) throw new Error('the province has no coordinator');
    const coordinator = new Coordinator(account, this.scale.fiscalYear, this.desk, this.hand);
    const moves = movesOf(this.scale, this.province, this.random).map((move) => coordinator.move(move));
    const holidays = holidaysOf(this.scale, this.random).map((holiday) => coordinator.addHoliday(holiday));
    const lives = this.lives.map((life) => life.live(endOf(this.scale)));
    await Promise.all([...lives, ...moves, ...holidays].map((act) => this.#told(act)));
  }

  /** Acts whose answer somebody has got, and that the history knows nothing of. */
  forgotten(facts: Facts): string[] {
    const history = new Map(facts.cycles.map(({ agency, passages }) => [agency.id, new Set(passages.map(({ event }) => event))]));
    return this.lives.flatMap(({ agency, acknowledged }) =>
      acknowledged.filter((event) => history.get(agency.id)?.has(event) !== true).map((event) => `acknowledged and forgotten: ${event} of ${agency.shortName}`),
    );
  }

  async #told(act: Promise<void>): Promise<void> {
    await act.catch((error: unknown) => this.refused.push(refusalText(error)));
  }
}

const refusalText = (error: unknown): string =>
  error instanceof ProblemError ? `refused: ${[error.message, ...error.problem.reasons.map(({ code, where }) => `${code} at ${where}`)].join('; ')}` : String(error);
