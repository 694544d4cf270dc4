import { routes, type BodyOf, type Client, type IntakeState, type IntakeSummary, type IntakeView } from '@prongsai/contracts';
import { until } from '@prongsai/testing';

type Settled = Exclude<IntakeState, 'waiting' | 'reading'>;

/** A file that one person has brought, and what he does with it over HTTP. */
export class IntakeInTest {
  private constructor(
    readonly client: Client,
    readonly id: string,
  ) {}

  static async upload(client: Client, agencyId: string, content: string | Uint8Array<ArrayBuffer>, fileName = 'ผลการประเมิน 2568.txt'): Promise<IntakeInTest> {
    const body = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const { id } = await client.call(routes.uploadIntake, { params: { agencyId }, query: { fileName }, body });
    return new IntakeInTest(client, id);
  }

  static async uploadOfProvince(client: Client, content: string | Uint8Array<ArrayBuffer>, fileName: string): Promise<IntakeInTest> {
    const body = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const { id } = await client.call(routes.uploadProvinceIntake, { query: { fileName }, body });
    return new IntakeInTest(client, id);
  }

  get params(): { intakeId: string } {
    return { intakeId: this.id };
  }

  view(): Promise<IntakeView> {
    return this.client.call(routes.getIntake, { params: this.params });
  }

  /** Waits until the worker has read it. */
  async settled(as: Settled = 'read'): Promise<IntakeView> {
    const isSettled = async () => !['waiting', 'reading'].includes((await this.client.call(routes.intakeProgress, { params: this.params })).state);
    await until('the file is read', isSettled, 30_000);
    const view = await this.view();
    if (view.state !== as) throw new Error(`the intake is ${view.state} (${view.refusal?.code ?? 'not refused'})`);
    return view;
  }

  async correct(changes: BodyOf<typeof routes.correctIntake>['changes'], reason = 'ตามประกาศผลในระบบ ITAS'): Promise<IntakeView> {
    const { version } = await this.view();
    return this.client.call(routes.correctIntake, { params: this.params, body: { changes, reason, version } });
  }

  async answer(findingId: string, alike = false): Promise<IntakeView> {
    const { version } = await this.view();
    const body = { verdict: 'accepted' as const, reason: 'พิมพ์ตามต้นฉบับ', alike, version };
    return this.client.call(routes.answerIntakeFinding, { params: { ...this.params, findingId }, body });
  }

  /** Answers whatever is still open. */
  async answerAll(): Promise<void> {
    for (const { id, answer } of (await this.view()).findingList) if (!answer) await this.answer(id);
  }

  async accept(): Promise<IntakeView> {
    const { version } = await this.view();
    return this.client.call(routes.acceptIntake, { params: this.params, body: { version } });
  }

  async undo(reason = 'ส่งผิดฉบับ'): Promise<IntakeView> {
    const { version } = await this.view();
    return this.client.call(routes.undoIntake, { params: this.params, body: { version, reason } });
  }

  listed(list: { data: IntakeSummary[] }): IntakeSummary | undefined {
    return list.data.find(({ id }) => id === this.id);
  }
}
