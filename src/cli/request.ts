/** What somebody asked for on the command line, or one clear sentence about why it can't be told. */
import { parseArgs } from "node:util";
import { type Day, parseDay } from "../core/dates/day";
import { type Interval, readInterval } from "../core/dates/interval";
import { refusalWords } from "./refusal-words";

/** The commands, in the order of the help. */
const COMMANDS = ["due", "people", "followups", "explain"] as const;

/** One of the questions that the command line answers. */
type Command = (typeof COMMANDS)[number];

const COLORS = ["auto", "always", "never"] as const;

/** When to use colours: `auto` is on a terminal only. */
type ColorChoice = (typeof COLORS)[number];

/** A question that can be answered. */
export interface Request {
  readonly command: Command;
  /** Whom `explain` is about; empty for the other commands. */
  readonly person: string;
  /** The vault's folder. */
  readonly vault: string;
  /** Null is the present day. */
  readonly today: Day | null;
  /** The default interval, over that of the settings: null when not given, `"never"` for none. */
  readonly every: Interval | "never" | null;
  /** Names of the owner, besides those in the settings. */
  readonly me: readonly string[];
  readonly settingsFile: string | null;
  readonly json: boolean;
  /** Whether to stay, and answer again whenever the answer is another. */
  readonly watch: boolean;
  /** Whether what notes say may be kept for the next run. */
  readonly cache: boolean;
  readonly color: ColorChoice;
}

/** How a command line is understood. `bad` is one sentence for stderr. */
export type RequestReading =
  | { readonly kind: "ask"; readonly request: Request }
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "bad"; readonly why: string };

const OPTIONS = {
  today: { type: "string" },
  every: { type: "string" },
  me: { type: "string" },
  settings: { type: "string" },
  color: { type: "string" },
  json: { type: "boolean" },
  watch: { type: "boolean" },
  "no-cache": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;

/** A mistake in the arguments; caught in `readRequest`, never seen outside. */
class BadArgument extends Error {}

/** Reads the arguments after the program's name. Never throws. */
export function readRequest(args: readonly string[]): RequestReading {
  try {
    const { flags, words } = splitArguments(args);
    if (flags.has("help") || words[0] === "help") return { kind: "help" };
    if (flags.has("version")) return { kind: "version" };
    return { kind: "ask", request: { ...readWords(words), ...readFlags(flags) } };
  } catch (error) {
    if (error instanceof BadArgument) return { kind: "bad", why: error.message };
    throw error;
  }
}

type Flags = ReadonlyMap<string, readonly string[]>;

function splitArguments(args: readonly string[]): { flags: Flags; words: readonly string[] } {
  // Not strict: Node's own messages are long and differ between its versions.
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const flags = new Map<string, readonly string[]>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    flags.set(token.name, [...(flags.get(token.name) ?? []), valueOf(token)]);
  }
  return { flags, words: positionals };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** The value of an option, empty for those that take none. */
function valueOf({ name, rawName, value, inlineValue }: OptionToken): string {
  if (!Object.hasOwn(OPTIONS, name)) throw new BadArgument(`there is no option ${rawName}`);
  if (OPTIONS[name as keyof typeof OPTIONS].type === "boolean") {
    if (value !== undefined) throw new BadArgument(`${rawName} takes no value`);
    return "";
  }
  // `--today --json` is a value left out, `--me=-x-` a strange name.
  if (value === undefined || (inlineValue !== true && value.startsWith("-"))) {
    throw new BadArgument(`${rawName} needs a value`);
  }
  return value;
}

function readWords(words: readonly string[]): Pick<Request, "command" | "person" | "vault"> {
  const [first, ...rest] = words;
  const known = `choose from ${COMMANDS.join(", ")}`;
  if (first === undefined) throw new BadArgument(`what should be shown? ${known}`);
  const command = COMMANDS.find((name) => name === first);
  if (command === undefined) throw new BadArgument(`there is no command "${first}"; ${known}`);
  const person = command === "explain" ? rest.shift() : "";
  if (person === undefined || (command === "explain" && person.trim() === "")) {
    throw new BadArgument("explain whom? give a name, an alias or a note's path");
  }
  const [vault = ".", extra] = rest;
  if (extra !== undefined) throw new BadArgument(`"${extra}" is one argument too many`);
  if (vault === "") throw new BadArgument("the vault's folder has no name");
  return { command, person, vault };
}

function readFlags(flags: Flags): Omit<Request, "command" | "person" | "vault"> {
  const color = flags.get("color")?.at(-1) ?? "auto";
  const colorChoice = COLORS.find((name) => name === color);
  if (colorChoice === undefined) {
    throw new BadArgument(`--color is one of ${COLORS.join(", ")}, not "${color}"`);
  }
  return {
    today: readToday(flags.get("today")?.at(-1)),
    every: readEvery(flags.get("every")?.at(-1)),
    me: (flags.get("me") ?? []).filter((name) => name.trim() !== ""),
    settingsFile: flags.get("settings")?.at(-1) ?? null,
    json: flags.has("json"),
    watch: flags.has("watch"),
    cache: !flags.has("no-cache"),
    color: colorChoice,
  };
}

function readToday(words: string | undefined): Day | null {
  if (words === undefined) return null;
  const day = parseDay(words);
  if (day === null) {
    throw new BadArgument(`--today wants a day such as 2026-11-21, not "${words}"`);
  }
  return day;
}

function readEvery(words: string | undefined): Interval | "never" | null {
  if (words === undefined) return null;
  const reading = readInterval(words);
  if (reading === null) {
    throw new BadArgument(`--every wants an interval such as 2w or monthly, not "${words}"`);
  }
  if (reading.kind === "refused") {
    throw new BadArgument(`--every ${words}: ${refusalWords(reading.why, words)}`);
  }
  return reading.kind === "never" ? "never" : reading.interval;
}
