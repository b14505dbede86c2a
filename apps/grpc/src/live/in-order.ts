/** Answers to a stream of questions: a few are worked on at a time, and all are answered in the order of the questions. */

interface Work<Question, Answer> {
  readonly answer: (question: Question) => Promise<Answer>;
  /** Questions about one subject are worked on one after the other. */
  readonly subjectOf: (question: Question) => string;
  /** How many questions are worked on, or wait for their answer to be taken. */
  readonly atOnce: number;
  /** Aborted when nobody wants any more answers. */
  readonly signal: AbortSignal;
}

/** Fails with what `answer` or the questions fail with, after the answers before it; ends early when it is aborted. */
export async function* answersInOrder<Question, Answer>(
  questions: AsyncIterable<Question>,
  work: Work<Question, Answer>,
): AsyncGenerator<Answer, void, void> {
  const line = new Line(work);
  const close = () => line.close();
  work.signal.addEventListener("abort", close, { once: true });
  if (work.signal.aborted) close();
  void line.fill(questions);
  try {
    for (let first = await line.first(); first !== undefined; first = await line.first()) {
      yield await first.answer;
      line.leave();
    }
  } finally {
    work.signal.removeEventListener("abort", close);
    await line.clear();
  }
}

interface Waiting<Answer> {
  readonly subject: string;
  readonly answer: Promise<Answer>;
}

class Line<Question, Answer> {
  readonly #work: Work<Question, Answer>;
  readonly #waiting: Waiting<Answer>[] = [];
  #closed = false;
  #asked = false;
  #failure: { readonly error: unknown } | undefined;
  #changed = Promise.withResolvers<void>();

  constructor(work: Work<Question, Answer>) {
    this.#work = work;
  }

  /** Never rejects: who stands in line first is to be answered first. */
  async fill(questions: AsyncIterable<Question>): Promise<void> {
    try {
      for await (const question of questions) {
        if (this.#closed) return;
        this.#enter(question);
        while (this.#waiting.length >= this.#work.atOnce && !this.#closed) await this.#changed.promise;
      }
    } catch (error) {
      this.#failure = { error };
    }
    this.#asked = true;
    this.#change();
  }

  /** Waits for a question; undefined when no more will come. */
  async first(): Promise<Waiting<Answer> | undefined> {
    while (!this.#closed) {
      const [first] = this.#waiting;
      if (first !== undefined) return first;
      if (this.#failure !== undefined) throw this.#failure.error;
      if (this.#asked) return undefined;
      await this.#changed.promise;
    }
    return undefined;
  }

  leave(): void {
    this.#waiting.shift();
    this.#change();
  }

  /** Fulfils when nothing is worked on any more: what nobody hears of must not happen after the end. */
  async clear(): Promise<void> {
    this.close();
    await Promise.allSettled(this.#waiting.map(({ answer }) => answer));
  }

  close(): void {
    this.#closed = true;
    this.#change();
  }

  #enter(question: Question): void {
    const subject = this.#work.subjectOf(question);
    const before = this.#waiting.findLast((other) => other.subject === subject)?.answer;
    const work = () => this.#work.answer(question);
    const answer = before === undefined ? work() : before.then(work);
    // Whoever takes the answers meets the error in its turn.
    answer.catch(() => undefined);
    this.#waiting.push({ subject, answer });
    this.#change();
  }

  #change(): void {
    this.#changed.resolve();
    this.#changed = Promise.withResolvers();
  }
}
