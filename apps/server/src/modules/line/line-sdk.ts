/** LINE's own library. It is large, and most servers have no account there: it is loaded when it is needed first. */
export const lineSdk = () => import('@line/bot-sdk');
