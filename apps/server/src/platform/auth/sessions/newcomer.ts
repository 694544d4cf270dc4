import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { Newcomer } from '../entrance.js';
import { SessionCookie } from './session-cookie.js';
import { visitorOf } from './visitor.js';

/** Reads from a request what a new session is told of its browser. */
@Injectable()
export class Newcomers {
  constructor(private readonly cookie: SessionCookie) {}

  of(request: Request): Newcomer {
    return { ...visitorOf(request), formerToken: this.cookie.read(request) };
  }
}
