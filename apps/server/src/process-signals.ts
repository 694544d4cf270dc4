const sameMomentMs = 1000;

/**
 * Resolves when this process is asked to end: by a signal, or by the end of the process that started it, when the two are connected.
 * Ctrl C reaches every process of a terminal and is passed on besides, so what comes at the same moment is the same request; asked again
 * later, the process ends at once.
 */
export function endAsked(): Promise<void> {
  return new Promise((resolve) => {
    let askedAt: number | null = null;
    const ask = () => {
      if (askedAt !== null && performance.now() - askedAt > sameMomentMs) process.exit(1);
      askedAt ??= performance.now();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
    process.once('disconnect', ask);
    // Listening for its end must not keep this process alive.
    process.channel?.unref();
  });
}
