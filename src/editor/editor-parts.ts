/** What Kith adds to editors and to rendered notes, made and joined. */
import { type MarkdownPostProcessorContext, type Plugin, type Vault } from "obsidian";
import { type Day } from "../core/dates/day";
import { type DateWays } from "../core/dates/phrase";
import { type OpenTexts } from "../core/kith";
import { type FollowUp } from "../core/markers/follow-up";
import { type TypedMarker } from "../core/markers/typed-days";
import { partsOf } from "../rendered-part";
import { type Someone } from "../requests";
import { firstSeen } from "./first-seen";
import { type MarkerReader } from "./line-readings";
import { livePills, type PillTools } from "./live-pills";
import { addMarkerCommands, addMarkerItems } from "./marker-commands";
import { MarkerSuggest } from "./marker-suggest";
import { type PillActs } from "./pill-menu";
import { readingPills } from "./reading-pills";
import { type TypedLine, typingWatch } from "./typed-markers";

/** What the editor's parts work with. */
export interface EditorTools {
  /** Reads open notes; null before the layout is ready. */
  readonly open: () => OpenTexts | null;
  /** The follow-ups of a note as it was last saved. */
  readonly saved: (path: string) => readonly FollowUp[];
  readonly reading: () => { readonly today: Day; readonly ways: DateWays };
  /** Calls back when notes, settings or the day have changed, until the function it gives is called. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Everybody known, most urgent first. */
  readonly people: () => readonly Someone[];
  /** A link to a person as it is written in a note. */
  readonly linkTo: (person: Someone, from: string) => string;
  readonly isSuggesting: () => boolean;
  readonly acts: PillActs;
  /** Remembers the days on which markers were typed. */
  readonly typed: {
    remember(markers: readonly TypedMarker[]): void;
    follow(path: string, before: string, after: string): void;
  };
}

/**
 * Adds the suggester, the pills and what can be done at the cursor to the plugin, which takes them away
 * again. Gives a function that says all of it anew in the language in use.
 */
export function addEditorParts(plugin: Plugin, tools: EditorTools): () => void {
  const { open, people, reading, linkTo } = tools;
  const suggest = new MarkerSuggest(plugin.app, {
    isOn: tools.isSuggesting,
    words: () => open()?.words ?? new Map(),
    place: (note, at) => open()?.placeAt(note, at) ?? null,
    reading,
    people,
    linkTo,
  });
  plugin.registerEditorSuggest(suggest);
  const notes = remembered((path, text) => open()?.followUps({ path, text }) ?? []);
  plugin.register(tools.subscribe(() => notes.forget()));
  const pills = pillTools(plugin.app.vault, tools, notes.read);
  plugin.registerEditorExtension(livePills(pills));
  plugin.registerEditorExtension(
    typingWatch<Day>({ now: () => reading().today, left: (line) => takeIn(line, tools) }),
  );
  const part = partsOf(plugin);
  plugin.registerMarkdownPostProcessor((el: HTMLElement, context: MarkdownPostProcessorContext) => {
    const drawn = readingPills(el, context, pills);
    if (drawn !== null) context.addChild(part(drawn));
  });
  addMarkerItems(plugin, pills);
  addMarkerCommands(plugin, pills);
  return () => {
    addMarkerCommands(plugin, pills);
    suggest.reword();
  };
}

/** What was typed in a line: markers to remember, and known ones to follow. */
function takeIn(line: TypedLine<Day>, { open, typed }: EditorTools): void {
  const texts = open();
  if (texts === null) return;
  typed.follow(line.path, line.before, line.after);
  typed.remember(firstSeen(line, texts));
}

function pillTools(
  vault: Vault,
  { open, saved, reading, subscribe, acts }: EditorTools,
  note: MarkerReader["note"],
): PillTools {
  const reader: MarkerReader = {
    mayHold: (source) => open()?.mayHoldMarker(source) ?? false,
    saved,
    note,
    line: (source, anchor) => open()?.onLine(source, anchor) ?? [],
  };
  const day: PillTools["day"] = () => {
    const { today, ways } = reading();
    return { today, language: ways.language };
  };
  const words: PillTools["words"] = () => open()?.words ?? new Map();
  const onRename: PillTools["onRename"] = (listener) => {
    const told = vault.on("rename", ({ path }, from) => listener(from, path));
    return () => vault.offref(told);
  };
  return { reader, acts, words, day, subscribe, onRename };
}

/** Reading view asks for each section of a note: the note is read once, until something has changed. */
function remembered(read: MarkerReader["note"]): {
  readonly read: MarkerReader["note"];
  readonly forget: () => void;
} {
  let last: { path: string; text: string; found: readonly FollowUp[] } | null = null;
  return {
    read: (path, text) => {
      if (last?.path !== path || last.text !== text) last = { path, text, found: read(path, text) };
      return last.found;
    },
    forget: () => {
      last = null;
    },
  };
}
