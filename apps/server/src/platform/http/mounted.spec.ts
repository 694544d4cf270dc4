import { Controller, Get, Module, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { describe, expect, it } from '@jest/globals';
import { routes, type RouteName } from '@prongsai/contracts';
import { Mounted } from './mounted.js';
import { PublicPage, Route } from './route.decorator.js';

/** A controller that mounts the routes given, all by one method each. */
function mounting(names: readonly RouteName[], ...more: ((target: Type) => void)[]): Type {
  @Controller()
  class Mounting {}
  for (const name of names) {
    Object.defineProperty(Mounting.prototype, name, { value: function () {}, writable: true, configurable: true });
    const decorate = Route(routes[name]) as unknown as MethodDecorator;
    decorate(Mounting.prototype, name, Object.getOwnPropertyDescriptor(Mounting.prototype, name)!);
  }
  for (const add of more) add(Mounting);
  return Mounting;
}
const names = Object.keys(routes) as RouteName[];

async function mountedBy(...controllers: Type[]): Promise<Mounted> {
  @Module({ imports: [DiscoveryModule], providers: [Mounted], controllers })
  class MountingModule {}
  const module = await Test.createTestingModule({ imports: [MountingModule] }).compile();
  return module.get(Mounted);
}

describe('the table of routes', () => {
  it('is mounted whole', async () => {
    const mounted = await mountedBy(mounting(names));
    expect(() => mounted.check()).not.toThrow();
  });

  it('stops the boot when nothing mounts a route', async () => {
    const mounted = await mountedBy(mounting(names.filter((name) => name !== 'getAgency')));
    expect(() => mounted.check()).toThrow('nothing mounts routes.getAgency (GET /agencies/:agencyId)');
  });

  it('stops the boot when two handlers mount a route', async () => {
    const mounted = await mountedBy(mounting(names), mounting(['me']));
    expect(() => mounted.check()).toThrow('routes.me is mounted by Mounting.me and Mounting.me');
  });

  it('stops the boot on a handler without an access rule', async () => {
    @Controller()
    class BareController {
      @Get('/bare')
      bare(): string {
        return 'open to everyone by mistake';
      }
    }
    const mounted = await mountedBy(mounting(names), BareController);
    expect(() => mounted.check()).toThrow('BareController.bare has neither @Route nor @PublicPage');
  });

  it('leaves pages for everyone beside it, each for a reason', async () => {
    @Controller()
    class PageController {
      @PublicPage('/p/:slug', 'published content only')
      page(): void {}
    }
    const mounted = await mountedBy(mounting(names), PageController);
    expect(() => mounted.check()).not.toThrow();
    expect(mounted.pages()).toEqual(['/p/:slug']);
  });
});
