const pauseMs = 20;

/** Asks again until the answer is there. It ends as soon as it can; `withinMs` is only when to give up. */
export async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>, withinMs = 15_000): Promise<T> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > deadline) throw new Error(`waited ${withinMs / 1000} s in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
