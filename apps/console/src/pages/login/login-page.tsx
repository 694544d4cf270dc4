import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { StepUp } from '../../shared/second-factor/step-up.js';
import { ChoosePosition } from './choose-position.js';
import { ConfirmStep } from './confirm-step.js';
import { DemonstrationLogins } from './demonstration-logins.js';
import { EnrolStep } from './enrol-step.js';
import { EntranceFrame } from './entrance-frame.js';
import { LoginForm } from './login-form.js';
import { OtherWays } from './other-ways.js';
import { useEntrance } from './use-entrance.js';

/** How do I get in? One form; then, where it is asked for, a second factor and a position. */
export function LoginPage() {
  const t = useText();
  const { step, me, goOn, startAgain, outcome } = useEntrance();
  if (me && step === 'confirm') return <ConfirmStep me={me} onDone={goOn} onLeave={startAgain} />;
  if (me && step === 'enrol') return <StepUp><EnrolStep me={me} onDone={goOn} onLeave={startAgain} /></StepUp>;
  if (me && step === 'choose') return <ChoosePosition me={me} onDone={(chosen) => goOn(chosen, true)} />;
  return (
    <EntranceFrame title={t('login.title')} subtitle={t('login.subtitle')}>
      {outcome && outcome !== 'signed-in' && outcome !== 'accepted' && outcome !== 'linked' ? <ProblemBand error={null} title={t('login.openid.title')} detail={t(`login.openid.${outcome}`)} /> : null}
      <LoginForm onDone={goOn} />
      <OtherWays onDone={goOn} />
      <DemonstrationLogins onDone={goOn} />
    </EntranceFrame>
  );
}
