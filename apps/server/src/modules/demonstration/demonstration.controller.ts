import { Controller } from '@nestjs/common';
import { routes, type ResponseOf } from '@prongsai/contracts';
import { Route } from '../../platform/index.js';
import { demonstrationLogins } from './logins.js';

@Controller()
export class DemonstrationController {
  @Route(routes.demonstrationLogins)
  logins(): ResponseOf<typeof routes.demonstrationLogins> {
    return { data: demonstrationLogins() };
  }
}
