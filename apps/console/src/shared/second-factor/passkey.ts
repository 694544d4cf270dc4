import { routes, type Me, type PasskeyUsed, type ResponseOf } from '@prongsai/contracts';
import { browserSupportsWebAuthn, browserSupportsWebAuthnAutofill, startAuthentication, startRegistration } from '@simplewebauthn/browser';
import { client } from '../../providers/client.js';
import { PasskeyTrouble } from './passkey-trouble.js';

type Creation = Parameters<typeof startRegistration>[0]['optionsJSON'];
type Request = Parameters<typeof startAuthentication>[0]['optionsJSON'];
type Options = ResponseOf<typeof routes.beginPasskey>['options'];

/** The browser can make and show passkeys; the server says by itself whether its address may have any. */
export const hasPasskeys = (): boolean => browserSupportsWebAuthn();

/** The browser can offer passkeys where the e-mail address is typed. */
export const offersPasskeys = (): Promise<boolean> => browserSupportsWebAuthnAutofill();

async function fromDevice<T>(ceremony: Promise<T>): Promise<T> {
  try {
    return await ceremony;
  } catch (fault) {
    throw new PasskeyTrouble(fault);
  }
}

async function show(options: Options, useBrowserAutofill = false): Promise<PasskeyUsed> {
  const { clientExtensionResults, ...shown } = await fromDevice(startAuthentication({ optionsJSON: options as unknown as Request, useBrowserAutofill }));
  return { ...shown, clientExtensionResults: { ...clientExtensionResults } };
}

/** @param offered waits until the person picks a passkey where the e-mail address is typed. */
export async function signInByPasskey(offered = false): Promise<Me> {
  const { options } = await client.call(routes.beginPasskeySignIn, {});
  return client.call(routes.signInByPasskey, { body: { response: await show(options, offered) } });
}

export async function confirmByPasskey(): Promise<Me> {
  const { options } = await client.call(routes.beginConfirmByPasskey, {});
  return client.call(routes.confirmByPasskey, { body: { response: await show(options) } });
}

export async function createPasskey(name: string): Promise<ResponseOf<typeof routes.addPasskey>> {
  const { options } = await client.call(routes.beginPasskey, {});
  const { clientExtensionResults, ...created } = await fromDevice(startRegistration({ optionsJSON: options as unknown as Creation }));
  return client.call(routes.addPasskey, { body: { name, response: { ...created, clientExtensionResults: { ...clientExtensionResults } } } });
}
