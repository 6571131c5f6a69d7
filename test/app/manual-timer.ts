/** A timer that goes on when the test says so. */
export class ManualTimer {
  private now = 0;
  private readonly waiting = new Set<{ readonly due: number; readonly run: () => void }>();

  readonly after = (milliseconds: number, run: () => void): (() => void) => {
    const entry = { due: this.now + milliseconds, run };
    this.waiting.add(entry);
    return () => this.waiting.delete(entry);
  };

  /** How many calls are waited for. */
  get pending(): number {
    return this.waiting.size;
  }

  /** Lets time pass in small steps, and what it starts come to its end. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    while (this.now < end) {
      this.now += 20;
      for (const entry of [...this.waiting]) {
        if (entry.due > this.now) continue;
        this.waiting.delete(entry);
        entry.run();
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}
