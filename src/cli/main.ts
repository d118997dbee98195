/** The command line's entry: arguments in, one answer out on stdout, or one line on stderr. */
import { resolve } from "node:path";
import { cacheFileFor, FolderCache } from "../folder/folder-cache";
import { type Answer, answer } from "./answer";
import { HELP } from "./help";
import { readRequest, type Request } from "./request";
import { type Screen } from "./screen";
import { printable } from "./text-width";
import { presentDay } from "./today";
import { Answers, watchAnswers } from "./watch-answers";

/** Set at build time from package.json. */
declare const KITH_VERSION: string;

/** Columns of a terminal that does not tell its width. */
const USUAL_WIDTH = 80;

async function main(args: readonly string[]): Promise<void> {
  const reading = readRequest(args);
  switch (reading.kind) {
    case "help":
      return tell({ kind: "answered", output: HELP });
    case "version":
      return tell({ kind: "answered", output: `${KITH_VERSION}\n` });
    case "bad":
      return tell({ kind: "failed", why: `${reading.why}; see kith --help`, status: 2 });
    case "ask":
      return ask(reading.request);
  }
}

async function ask(request: Request): Promise<void> {
  const cache = await cacheFor(request);
  const answerNow = (): Promise<Answer> =>
    answer(request, { today: request.today ?? presentDay(), screen: screenFor(request), cache });
  const first = await answerNow();
  if (!request.watch || first.kind === "failed") return tell(first);
  const settingsFile = request.settingsFile === null ? null : resolve(request.settingsFile);
  const sources = { vault: resolve(request.vault), settingsFile };
  const end = watchAnswers(sources, new Answers(first.output, { answerNow, tell }), presentDay);
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
  // Last: whoever reads it may end the watch at once.
  tell(first);
}

async function cacheFor({ cache, watch, vault }: Request): Promise<FolderCache | null> {
  if (cache) return new FolderCache(await cacheFileFor(resolve(vault)));
  return watch ? new FolderCache(null) : null;
}

function tell(answered: Answer): void {
  // Of several answers, the last one counts.
  process.exitCode = answered.kind === "answered" ? 0 : answered.status;
  if (answered.kind === "answered") process.stdout.write(answered.output);
  else process.stderr.write(`kith: ${printable(answered.why)}\n`);
}

function screenFor({ color, json }: Request): Screen {
  const { isTTY, columns } = process.stdout;
  const wanted = color === "always" || (color === "auto" && isTTY && allowsColor());
  return { width: isTTY ? columns || USUAL_WIDTH : null, color: wanted && !json };
}

function allowsColor(): boolean {
  const { NO_COLOR, TERM } = process.env;
  return (NO_COLOR === undefined || NO_COLOR === "") && TERM !== "dumb";
}

// A reader such as `head` may close the pipe early; that is no fault of anybody's.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

await main(process.argv.slice(2));
