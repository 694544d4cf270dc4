import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import type { Config } from '../config/config.js';

const aYear = 31_536_000;

/** Nothing of another origin, no inline script anywhere, and for most of what we serve no inline style either. */
const strict = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  frameSrc: ["'self'", 'blob:'],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'self'"],
};

/** The console's style library writes style elements while it runs, and its page is one static file that could carry no nonce. */
const withInlineStyle = { ...strict, styleSrc: ["'self'", "'unsafe-inline'"] };

/** What a page of ours may ask of the device: its passkeys, and nothing else that needs permission. */
const permissions = ['camera', 'display-capture', 'geolocation', 'hid', 'microphone', 'midi', 'payment', 'serial', 'usb', 'xr-spatial-tracking']
  .map((feature) => `${feature}=()`)
  .concat('publickey-credentials-create=(self)', 'publickey-credentials-get=(self)')
  .join(', ');

/** The headers of every answer, whoever makes it. */
export function securityHeaders(config: Config): ((request: Request, response: Response, next: NextFunction) => void)[] {
  const others = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: strict },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'sameorigin' },
    strictTransportSecurity: config.publicUrl?.startsWith('https:') ? { maxAge: aYear, includeSubDomains: true } : false,
  });
  const permit = (_request: Request, response: Response, next: NextFunction) => {
    response.setHeader('permissions-policy', permissions);
    next();
  };
  return [others, permit];
}

/** For the pages that a script of ours puts its style into: the console, and the API's own description. */
export const inlineStyleAllowed = helmet.contentSecurityPolicy({ useDefaults: false, directives: withInlineStyle });
