import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { refuse } from '../errors/refusal.js';
import type { CheckedRequest } from './request.js';

/** The caller's session; a caller with a token has none, and no business here. */
export const OwnSession = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { session } = context.switchToHttp().getRequest<CheckedRequest>();
  if (!session) throw refuse.notSignedIn();
  return session;
});
