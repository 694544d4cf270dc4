import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { routes, type Route, type RouteName } from '@prongsai/contracts';
import { PAGE, ROUTE, type Page } from './route.decorator.js';

/** The metadata key under which Nest itself keeps a handler's path. */
const NEST_PATH = 'path';

interface MountedHandler {
  readonly name: string;
  readonly route: Route | undefined;
  readonly page: Page | undefined;
}

/** What the controllers mount, compared with the table of routes. */
@Injectable()
export class Mounted {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** The paths of pages outside the API. */
  pages(): string[] {
    return this.#handlers().flatMap(({ page }) => (page ? [page.path] : []));
  }

  /** @throws when a handler has no access rule, or the table and the controllers disagree. */
  check(): void {
    const handlers = this.#handlers();
    const names = Object.keys(routes) as RouteName[];
    const faults = [
      ...handlers.filter(({ route, page }) => !route && !page).map(({ name }) => `${name} has neither @Route nor @PublicPage`),
      ...names.flatMap((name) => {
        const mountedBy = handlers.filter(({ route }) => route === routes[name]);
        if (mountedBy.length === 0) return [`nothing mounts routes.${name} (${routes[name].method} ${routes[name].path})`];
        return mountedBy.length > 1 ? [`routes.${name} is mounted by ${mountedBy.map((handler) => handler.name).join(' and ')}`] : [];
      }),
    ];
    if (faults.length > 0) throw new Error(`The API does not match its table of routes:\n  ${faults.join('\n  ')}`);
  }

  #handlers(): MountedHandler[] {
    return this.discovery.getControllers().flatMap(({ instance, name: controller }) => {
      const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
      return this.scanner.getAllMethodNames(prototype).flatMap((method) => {
        const handler = prototype[method];
        if (!handler || Reflect.getMetadata(NEST_PATH, handler) === undefined) return [];
        const route = Reflect.getMetadata(ROUTE, handler) as Route | undefined;
        const page = Reflect.getMetadata(PAGE, handler) as Page | undefined;
        return [{ name: `${String(controller)}.${method}`, route, page }];
      });
    });
  }
}
