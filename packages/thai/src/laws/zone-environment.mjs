import { TestEnvironment } from 'jest-environment-node';

/** A machine that stands in another zone: the process has it while one file of tests runs. */
export default class ZoneEnvironment extends TestEnvironment {
  #before = process.env.TZ;

  constructor(config, context) {
    super(config, context);
    process.env.TZ = config.projectConfig.testEnvironmentOptions.zone;
  }

  async teardown() {
    if (this.#before === undefined) delete process.env.TZ;
    else process.env.TZ = this.#before;
    await super.teardown();
  }
}
