import type { Provider, Type } from '@nestjs/common';
import { AccountNotices } from './account-notices.js';
import { AuthController } from './auth.controller.js';
import { Entrance } from './entrance.js';
import { MeView } from './me-view.js';
import { CameBack } from './openid/came-back.js';
import { Identities } from './openid/identities.js';
import { IdentitiesController } from './openid/identities.controller.js';
import { OpenIdAttempts } from './openid/openid-attempts.js';
import { OpenIdCookie } from './openid/openid-cookie.js';
import { OpenIdController } from './openid/openid.controller.js';
import { ProviderClient } from './openid/provider-client.js';
import { PublicAddress } from './openid/public-address.js';
import { PasskeyChallenges } from './passkeys/passkey-challenges.js';
import { PasskeyUseController } from './passkeys/passkey-use.controller.js';
import { PasskeysController } from './passkeys/passkeys.controller.js';
import { Passkeys } from './passkeys/passkeys.js';
import { RelyingParties } from './passkeys/relying-party.js';
import { OwnPassword } from './passwords/own-password.js';
import { PasswordsController } from './passwords/passwords.controller.js';
import { SignIn } from './passwords/sign-in.js';
import { AuthenticatorAppController } from './second-factor/authenticator-app.controller.js';
import { AuthenticatorApps } from './second-factor/authenticator-apps.js';
import { OwnSecondFactor } from './second-factor/own-second-factor.js';
import { RecoveryCodes } from './second-factor/recovery-codes.js';
import { SecondFactorPolicyController } from './second-factor/second-factor-policy.controller.js';
import { SecondFactorPolicy } from './second-factor/second-factor-policy.js';
import { SecondFactorController } from './second-factor/second-factor.controller.js';
import { SecondFactors } from './second-factor/second-factors.js';
import { SecretBox } from './secret-box.js';
import { Newcomers } from './sessions/newcomer.js';
import { SessionCookie } from './sessions/session-cookie.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { Sessions } from './sessions/sessions.js';
import { Standing } from './standing.js';
import { CostlyCalls } from './throttling/costly-calls.js';
import { Throttle } from './throttling/throttle.js';
import { ApiTokensController } from './tokens/api-tokens.controller.js';
import { ApiTokens } from './tokens/api-tokens.js';
import { TokenUse } from './tokens/token-use.js';

export const authControllers: Type[] = [
  ApiTokensController,
  AuthController,
  AuthenticatorAppController,
  IdentitiesController,
  OpenIdController,
  PasskeysController,
  PasskeyUseController,
  PasswordsController,
  SecondFactorController,
  SecondFactorPolicyController,
  SessionsController,
];

/** Signing in and what belongs to it, for the platform's module. */
export const authProviders: Provider[] = [
  AccountNotices,
  ApiTokens,
  AuthenticatorApps,
  CameBack,
  CostlyCalls,
  Entrance,
  Identities,
  MeView,
  Newcomers,
  OpenIdAttempts,
  OpenIdCookie,
  OwnPassword,
  OwnSecondFactor,
  PasskeyChallenges,
  Passkeys,
  ProviderClient,
  PublicAddress,
  RecoveryCodes,
  RelyingParties,
  SecondFactorPolicy,
  SecondFactors,
  SecretBox,
  SessionCookie,
  Sessions,
  SignIn,
  Standing,
  Throttle,
  TokenUse,
];
