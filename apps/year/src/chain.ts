import { routes, type ApprovalStep } from '@prongsai/contracts';
import type { World } from './world.js';

/** Every seat of the chain approves in its turn: heads, clerk and executive, each level on its own day. */
export async function askTheChain(world: World, cycleId: string, review: string, days: readonly string[]): Promise<void> {
  const levels = (await world.cycle(cycleId)).approval.map((step) => step.level);
  for (const [index, level] of levels.entries()) {
    await world.moveTo(days[index]!, cycleId);
    const step = (await world.cycle(cycleId)).approval.find((candidate) => candidate.level === level)!;
    for (const seat of step.approvers) await approve(world, cycleId, level, seat);
  }
  await world.until(`${review} is approved`, async () => (await world.cycle(cycleId)).state !== review);
  world.teller.step('พิจารณาครบทุกลำดับ');
}

async function approve(world: World, cycleId: string, level: string, seat: ApprovalStep['approvers'][number]): Promise<void> {
  const position = world.agency.positions.find((candidate) => candidate.title.th === seat.title.th && candidate.role === seat.role);
  if (!position) throw new Error(`nobody of ${world.agency.slug} holds ${seat.title.th}`);
  const client = await world.as(position.key);
  const { data } = await client.call(routes.inbox, {});
  const item = data.find((candidate) => candidate.cycleId === cycleId && candidate.level === level);
  if (!item) throw new Error(`${seat.title.th} is asked, but finds nothing in the inbox`);
  const { contentHash } = await client.call(routes.getApproval, { params: { approvalId: item.id } });
  await client.call(routes.decide, { params: { approvalId: item.id }, body: { verdict: 'approve', contentHash, remarks: [] } });
  await world.tell(position.key, 'อ่านฉบับเต็มแล้วอนุมัติ');
}
