/** How much of a whole is done, as people read it while they wait: `67%`, and 100% only once all is. */
export function percentOf(done: number, total: number): string {
  return `${String(total <= 0 ? 0 : Math.floor((100 * done) / total))}%`;
}
