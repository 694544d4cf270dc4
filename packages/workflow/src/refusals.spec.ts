import { describe, expect, it } from '@jest/globals';
import { refusalCodes, type RefusalCode } from './instance.js';
import { accepted, approvedBy, at, codes, facts, inForce, newPaper, send, submitted } from './paper.fixture.js';

const remarks = [{ where: 'page:2', text: 'is missing' }];
const filed = () => accepted(send(inForce(), 'file', at('keeper'))).next;

/** The shortest way to be refused for each reason of the kernel. */
const ways: Readonly<Record<RefusalCode, () => ReturnType<typeof send>>> = {
  'event-unknown-here': () => send(newPaper(), 'file', at('keeper')),
  'state-final': () => send(filed(), 'file', at('keeper')),
  'role-not-allowed': () => send(newPaper(), 'submit', at('keeper')),
  'target-unknown': () => send(submitted(), 'return', at('head-1'), facts({ remarks, to: 'filed' })),
  'not-asked': () => send(submitted(), 'approve', at('head-9')),
  'level-not-open': () => send(submitted(), 'approve', at('clerk-1')),
  'level-complete': () => send(approvedBy(submitted(), 'head-1', 'head-2', 'clerk-1'), 'approve', at('clerk-2')),
  'already-decided': () => send(approvedBy(submitted(), 'head-1'), 'approve', at('head-1')),
  'content-changed': () => send(submitted(), 'approve', at('head-1'), facts({ readHash: 'text-0' })),
  'own-text': () => send(submitted(), 'approve', at('head-1', 'ann')),
  'remarks-missing': () => send(submitted(), 'return', at('head-1')),
  'no-approver': () => send(newPaper(), 'submit', at('writer'), facts({ approvers: { ...facts().approvers, members: [] } })),
};

describe('every reason of the kernel', () => {
  it.each(refusalCodes)('%s can be met, by itself', (code) => {
    expect(codes(ways[code]())).toEqual([code]);
  });
});
