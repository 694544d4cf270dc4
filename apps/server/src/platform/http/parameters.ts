import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { refuse } from '../errors/refusal.js';
import type { CheckedRequest } from './request.js';

const checked = (context: ExecutionContext) => {
  const request = context.switchToHttp().getRequest<CheckedRequest>();
  if (!request.contract) throw new Error('the parameter decorators belong to handlers with @Route');
  return request.contract;
};

/** The parameters of the path, as the route's contract reads them. */
export const Params = createParamDecorator((_: unknown, context: ExecutionContext) => checked(context).params);
/** The query, as the route's contract reads it. */
export const Query = createParamDecorator((_: unknown, context: ExecutionContext) => checked(context).query);
/** The body, as the route's contract reads it. */
export const Body = createParamDecorator((_: unknown, context: ExecutionContext) => checked(context).body);
/** Who calls; refused on a public route where nobody has signed in. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { actor } = context.switchToHttp().getRequest<CheckedRequest>();
  if (!actor) throw refuse.notSignedIn();
  return actor;
});
