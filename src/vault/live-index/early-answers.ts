/** Answers while the notes are read for the first time: the list as soon as there is one, and another from time to time. */
import { type Kith } from "../../core/kith";
import { type Answers } from "./answers";
import { type Bell } from "./bell";
import { type IndexWork } from "./index-work";
import { type Pace } from "./pace";

/** Notes read before the first answer, and then twice as many before each next one. */
const FIRST_ANSWER = 256;

/** What early answers are made with. */
interface EarlyTools {
  readonly work: IndexWork;
  readonly pace: Pace;
  readonly answers: Answers;
  readonly bell: Bell;
  /** Whether an index is still being filled, and no other answers. */
  readonly isAwaited: (kith: Kith) => boolean;
}

/** Has an index answer as far as it has been filled. Each answer stands until the next one is ready. */
export class EarlyAnswers {
  readonly #tools: EarlyTools;
  #kith: Kith | null = null;
  #isPreparing = false;
  #answerAt = FIRST_ANSWER;

  constructor(tools: EarlyTools) {
    this.#tools = tools;
  }

  /** The index that answers early, or null when none does. */
  get kith(): Kith | null {
    return this.#kith;
  }

  /** Another index is going to be filled, or none. */
  forget(): void {
    this.#kith = null;
    this.#answerAt = FIRST_ANSWER;
  }

  /** So many notes have been read: answers, if that is enough for another time. */
  haveRead(kith: Kith, done: number): void {
    if (done < this.#answerAt || this.#isPreparing) return;
    this.#answerAt *= 2;
    void this.answer(kith);
  }

  /** What is known already is no longer true: answers anew, if it has answered before. */
  renew(kith: Kith): void {
    if (this.#kith === kith) void this.answer(kith);
  }

  /** Does what answers need, in slices; then they are there. Nothing when no answer is awaited, or one is on its way. */
  async answer(kith: Kith): Promise<void> {
    if (this.#isPreparing || !this.#tools.isAwaited(kith)) return;
    this.#isPreparing = true;
    await (this.#kith === null ? this.#answerFirst(kith) : this.#answerAnew(kith));
    this.#isPreparing = false;
  }

  /** The list, told of without delay, and behind it who has no note. */
  async #answerFirst(kith: Kith): Promise<void> {
    const { pace, bell, answers } = this.#tools;
    if (!(await this.#prepareAgenda(kith))) return;
    await pace.breathe();
    bell.strike();
    await this.#findUnknown(kith);
    if (answers.unknownPeople().length > 0) bell.ring();
  }

  async #answerAnew(kith: Kith): Promise<void> {
    await this.#findUnknown(kith);
    if (await this.#prepareAgenda(kith)) this.#tools.bell.ring();
  }

  /** Gives whether the list is there, and nobody else has it by now. */
  async #prepareAgenda(kith: Kith): Promise<boolean> {
    const { work, answers, isAwaited } = this.#tools;
    await work.prepare(kith);
    if (!isAwaited(kith)) return false;
    this.#kith = kith;
    answers.tellAgenda(kith);
    return true;
  }

  async #findUnknown(kith: Kith): Promise<void> {
    const { work, answers } = this.#tools;
    await work.prepareUnknown(kith);
    if (this.#kith === kith) answers.tellUnknown(kith);
  }
}
