import { chromium, type Browser } from 'playwright-core';

/** Root, as in most build machines, may not use the sandbox. */
const sandboxless = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * Made for a lambda, where one page is all there ever is: a browser in one process ends with its first page. And a graphics card that is
 * imitated takes more than half of the processor, for pages that have no use for one.
 */
const notForUs = new Set(['--single-process', '--no-zygote', '--in-process-gpu', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist']);
const withoutGraphicsCard = '--disable-gpu';

/**
 * Starts a browser: the one named by CHROMIUM_PATH, else the one that comes out of npm.
 * The npm one unpacks its own libraries only when it believes that it runs in a lambda.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return chromium.launch({ executablePath: named, args: [withoutGraphicsCard, ...sandboxless] });
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args: [withoutGraphicsCard, ...packed.args.filter((arg) => !notForUs.has(arg))] });
}
