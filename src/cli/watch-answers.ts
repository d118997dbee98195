/** `--watch`: stays, and answers again whenever the vault, or the day, has made the answer another one. */
import { type FSWatcher, watch } from "node:fs";
import { basename, dirname } from "node:path";
import { type Answer } from "./answer";

/** Milliseconds without another change before it is answered again: programs write a note in several steps. */
const SETTLE = 200;

/** Milliseconds that changes can put an answer off for: some files are appended to all the time. */
const LONGEST_WAIT = 2000;

/** Milliseconds between two looks where the system can't tell of changes (a network drive, too many folders). */
const LOOK = 5000;

/** Milliseconds between two looks at the day. */
const DAY_LOOK = 60_000;

/** What changes all the time without saying anything: the app's own window, and version control. */
const NO_MATTER = /(?:^|[\\/])(?:\.git(?:[\\/]|$)|\.obsidian[\\/]workspace)/;

/** What answers come from, by their absolute paths. */
interface Sources {
  readonly vault: string;
  /** A settings file beside the vault's own, or null. */
  readonly settingsFile: string | null;
}

/** Watches what answers come from, and the day. Gives what ends it. */
export function watchAnswers(sources: Sources, answers: Answers, today: () => string): () => void {
  const watchers = watchSources(sources, () => answers.askAgain());
  let day = today();
  const turning = setInterval(() => {
    if (today() === day) return;
    day = today();
    answers.askAgain();
  }, DAY_LOOK);
  // What changed while the last answer was made was seen by nobody.
  answers.askAgain();
  return () => {
    watchers.close();
    clearInterval(turning);
    answers.stop();
  };
}

function watchSources({ vault, settingsFile }: Sources, changed: () => void): { close(): void } {
  const watchers: FSWatcher[] = [];
  let looking: NodeJS.Timeout | undefined;
  const look = (): void => {
    looking ??= setInterval(changed, LOOK);
  };
  const follow = (folder: string, recursive: boolean, matters: (name: string) => boolean): void => {
    try {
      const watcher = watch(folder, { recursive }, (_, name) => {
        if (name === null || matters(name)) changed();
      });
      watchers.push(watcher.on("error", look));
    } catch {
      look();
    }
  };
  follow(vault, true, (name) => !NO_MATTER.test(name));
  // By its folder: many programs put a new file in the place of the one they change.
  if (settingsFile !== null)
    follow(dirname(settingsFile), false, (name) => name === basename(settingsFile));
  return {
    close() {
      for (const watcher of watchers) watcher.close();
      clearInterval(looking);
    },
  };
}

/** What answers are made and told with. */
interface AnswerTools {
  readonly answerNow: () => Promise<Answer>;
  readonly tell: (answer: Answer) => void;
}

/** One answer at a time, told when it is another than the last; what is asked meanwhile is answered afterwards. */
export class Answers {
  readonly #tools: AnswerTools;
  #last: string;
  #settling: NodeJS.Timeout | undefined;
  #latest: NodeJS.Timeout | undefined;
  #isAnswering = false;
  #isStopped = false;

  /** `first` has been told already. */
  constructor(first: string, tools: AnswerTools) {
    this.#last = first;
    this.#tools = tools;
  }

  /** Asks for an answer as soon as nothing more seems to change. */
  askAgain(): void {
    if (this.#isStopped) return;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.#answer(), SETTLE);
    this.#latest ??= setTimeout(() => void this.#answer(), LONGEST_WAIT);
  }

  /** Tells nothing from now on. */
  stop(): void {
    this.#isStopped = true;
    this.#waitNoMore();
  }

  #waitNoMore(): void {
    clearTimeout(this.#settling);
    clearTimeout(this.#latest);
    this.#latest = undefined;
  }

  async #answer(): Promise<void> {
    this.#waitNoMore();
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
