/** `--watch`: stays, and answers again whenever the vault, or the day, has made the answer another one. */
import { type FSWatcher, watch } from "node:fs";
import { type Answer } from "./answer";

/** Milliseconds without another change before it is answered again: programs write a note in several steps. */
const SETTLE = 200;

/** Milliseconds between two looks where the system can't tell of changes (a network drive, too many folders). */
const LOOK = 5000;

/** Milliseconds between two looks at the day. */
const DAY_LOOK = 60_000;

/** What changes all the time without saying anything: the app's own window, and version control. */
const NO_MATTER = /(?:^|[\\/])(?:\.git(?:[\\/]|$)|\.obsidian[\\/]workspace)/;

/** What it answers with. */
interface WatchTools {
  readonly answerNow: () => Promise<Answer>;
  readonly tell: (answer: Answer) => void;
  readonly today: () => string;
}

/** Watches the folder `root` until the process is told to end, having told `first`. */
export function watchAnswers(root: string, first: string, tools: WatchTools): void {
  const answers = new Answers(first, tools);
  let watcher: FSWatcher | null = null;
  let looking: NodeJS.Timeout | null = null;
  const look = (): void => {
    looking ??= setInterval(() => answers.askAgain(), LOOK);
  };
  try {
    watcher = watch(root, { recursive: true }, (_, name) => {
      if (name === null || !NO_MATTER.test(name)) answers.askAgain();
    });
    watcher.on("error", look);
  } catch {
    look();
  }
  let day = tools.today();
  const turning = setInterval(() => {
    if (tools.today() === day) return;
    day = tools.today();
    answers.askAgain();
  }, DAY_LOOK);
  const end = (): void => {
    watcher?.close();
    if (looking !== null) clearInterval(looking);
    clearInterval(turning);
    answers.stop();
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}

/** One answer at a time; what is asked meanwhile is answered once it is told. */
class Answers {
  readonly #tools: WatchTools;
  #last: string;
  #waiting: NodeJS.Timeout | null = null;
  #isAnswering = false;
  #isStopped = false;

  constructor(first: string, tools: WatchTools) {
    this.#last = first;
    this.#tools = tools;
  }

  askAgain(): void {
    if (this.#isStopped) return;
    if (this.#waiting !== null) clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#answer(), SETTLE);
  }

  stop(): void {
    this.#isStopped = true;
    if (this.#waiting !== null) clearTimeout(this.#waiting);
  }

  async #answer(): Promise<void> {
    this.#waiting = null;
    if (this.#isAnswering) {
      this.askAgain();
      return;
    }
    this.#isAnswering = true;
    const answer = await this.#tools.answerNow();
    this.#isAnswering = false;
    if (this.#isStopped) return;
    const said = answer.kind === "answered" ? answer.output : answer.why;
    if (said === this.#last) return;
    this.#last = said;
    // A blank line tells one answer from the next.
    this.#tools.tell(answer.kind === "answered" ? { ...answer, output: `\n${said}` } : answer);
  }
}
