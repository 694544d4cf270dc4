import { routes } from '@prongsai/contracts';
import { useApi } from '../api.js';
import { faultOfLength } from './password-rules.js';

/** Whether sending a new password makes sense yet; the server looks at the rest. */
export function useLongEnough(password: string): boolean {
  const length = useApi(routes.signInOptions, {}).data?.password;
  return length !== undefined && faultOfLength(password, length) === null;
}
