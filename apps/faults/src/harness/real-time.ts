/** The machine's own time in epoch milliseconds: lateness is measured in it, whatever the demonstration's clock says. */
export const realNow = (): number => performance.timeOrigin + performance.now();
