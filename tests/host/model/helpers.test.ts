/** The small functions of the app's module. */
import type * as Api from "obsidian";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as model from "./index";
import {
  debounce,
  Events,
  getAllTags,
  getFrontMatterInfo,
  getLinkpath,
  normalizePath,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
  parseLinktext,
  parseNote,
  parseYaml,
  requestUrl,
  requireApiVersion,
  resolveSubpath,
  stringifyYaml,
  stripHeading,
  stripHeadingForLink,
} from "./index";

it.each([
  ["/a//b/", "a/b"],
  ["a\\b", "a/b"],
  ["", "/"],
  ["/", "/"],
  ["a\u00a0b", "a b"],
  ["e\u0301.md", "é.md"],
])("normalizePath(%j) is %j", (path, normal) => expect(normalizePath(path)).toBe(normal));

it.each([
  ["Ana#Log#June", "Ana", "#Log#June"],
  ["Ana", "Ana", ""],
  ["#Log", "", "#Log"],
])("parseLinktext(%j)", (linktext, path, subpath) => {
  expect(parseLinktext(linktext)).toEqual({ path, subpath });
  expect(getLinkpath(linktext)).toBe(path);
});

it.each([
  ["A: the [[Log]] | #x", "A the Log x", "A the Log x"],
  ["2026-03-01 (a/b)", "2026-03-01 (a/b)", "2026-03-01 a b"],
])("a heading %j in a link, and compared", (heading, inLink, compared) => {
  expect([stripHeadingForLink(heading), stripHeading(heading)]).toEqual([inLink, compared]);
});

it.each([
  ["1.13.1", true],
  ["1.13", true],
  ["1.9.14", true],
  ["1.13.2", false],
  ["2.0.0", false],
])("requireApiVersion(%s) is %s", (version, has) => expect(requireApiVersion(version)).toBe(has));

describe("getFrontMatterInfo", () => {
  it.each([
    ["---\na: 1\n---\nbody", "a: 1\n", "body"],
    ["---\r\na: 1\r\n---\r\nbody", "a: 1\r\n", "body"],
    ["---\n---\nbody", "", "body"],
    ["---\na: 1\n---", "a: 1\n", ""],
  ])("of %j", (text, frontmatter, body) => {
    const info = getFrontMatterInfo(text);
    expect(info).toMatchObject({ exists: true, frontmatter });
    expect(text.slice(info.from, info.to)).toBe(frontmatter);
    expect(text.slice(info.contentStart)).toBe(body);
  });

  it.each(["", "a\n---\nb: 1\n---", "---\na: 1", " ---\na: 1\n---", "---a\n---"])(
    "none in %j",
    (text) => {
      expect(getFrontMatterInfo(text)).toEqual({
        exists: false,
        frontmatter: "",
        from: 0,
        to: 0,
        contentStart: 0,
      });
    },
  );
});

describe("properties", () => {
  it.each([
    [{ tags: ["a", "#b"] }, ["#a", "#b"]],
    [{ tags: "a" }, ["#a"]],
    [{ tags: "a, b" }, []],
    [{ tags: [] }, []],
    [{ Tags: ["a"] }, ["#a"]],
    [{ tag: ["a"] }, null],
    [{ tags: null }, null],
    [null, null],
  ])("tags of %j", (frontmatter, tags) => expect(parseFrontMatterTags(frontmatter)).toEqual(tags));

  it.each([
    [{ aliases: ["Ana L.", 7] }, ["Ana L.", "7"]],
    [{ aliases: "Ana L." }, ["Ana L."]],
    [{ alias: "Ana L." }, null],
    [undefined, null],
  ])("aliases of %j", (frontmatter, names) =>
    expect(parseFrontMatterAliases(frontmatter)).toEqual(names),
  );

  it("reads one by name or pattern", () => {
    const frontmatter = { "Check-In": "2w", with: ["Ana", null] };
    expect(parseFrontMatterEntry(frontmatter, "check-in")).toBeNull();
    expect(parseFrontMatterEntry(frontmatter, /^check-in$/i)).toBe("2w");
    expect(parseFrontMatterStringArray(frontmatter, "with")).toEqual(["Ana"]);
  });

  it("puts the tags of properties before those of the text", () => {
    expect(getAllTags(parseNote("---\ntags: [a]\n---\n#b #a"))).toEqual(["#a", "#b", "#a"]);
    expect(getAllTags({})).toEqual([]);
  });

  it.each([
    ["when: 2026-03-01", { when: "2026-03-01" }],
    ["a:\nb: yes\nc: 0x10", { a: null, b: "yes", c: 16 }],
  ])("YAML %j", (yaml, value) => expect(parseYaml(yaml)).toEqual(value));

  it("writes a property without a value as nothing", () => {
    expect(stringifyYaml({ a: null, b: [], c: "" })).toBe('a:\nb: []\nc: ""\n');
  });
});

describe("resolveSubpath", () => {
  const cache = parseNote(
    "# One\n## Log\n# Two\n## Log: a\ntext ^Id-1\n- item ^id-2\n\n[^n]: note",
  );
  it.each([
    ["#One", "heading", 0, 2],
    ["#log", "heading", 1, 2],
    ["#Two#Log a", "heading", 3, null],
    ["#Two", "heading", 2, null],
    ["#^id-1", "block", 4, 4],
    ["#^id-2", "block", 5, 5],
    ["#[^n]", "footnote", 7, 7],
  ])("%s is the %s from line %s to %s", (subpath, type, from, to) => {
    const found = resolveSubpath(cache, subpath);
    expect([found?.type, found?.start.line, found?.end?.line ?? null]).toEqual([type, from, to]);
  });

  it.each(["", "#", "#Three", "#One#Two", "#^none", "#^__proto__", "#[^x]"])(
    "%j is nowhere",
    (subpath) => {
      expect(resolveSubpath(cache, subpath)).toBeNull();
    },
  );
});

describe("debounce", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("fires a while after the first call, with the last arguments", () => {
    const seen: string[] = [];
    const later = debounce((text: string) => seen.push(text), 100);
    later("a");
    vi.advanceTimersByTime(60);
    later("b");
    vi.advanceTimersByTime(40);
    expect(seen).toEqual(["b"]);
    later("c");
    vi.advanceTimersByTime(100);
    expect(seen).toEqual(["b", "c"]);
  });

  it("waits for calm when told to", () => {
    const seen: string[] = [];
    const later = debounce((text: string) => seen.push(text), 100, true);
    later("a");
    vi.advanceTimersByTime(60);
    later("b");
    vi.advanceTimersByTime(60);
    expect(seen).toEqual([]);
    vi.advanceTimersByTime(40);
    expect(seen).toEqual(["b"]);
  });

  it("can be cancelled, or run at once", () => {
    const seen: string[] = [];
    const later = debounce((text: string) => seen.push(text), 100);
    later("a");
    later.cancel();
    later("b");
    later.run();
    later.run();
    vi.advanceTimersByTime(200);
    expect(seen).toEqual(["b"]);
  });
});

describe("Events", () => {
  it("calls listeners in order with their context, until they are taken off", () => {
    const events = new Events();
    const seen: string[] = [];
    const first = function (this: { name: string }, text: string) {
      seen.push(`${this.name} ${text}`);
    };
    const second = (text: string) => seen.push(text);
    const ref = events.on("x", first, { name: "first" });
    events.on("x", second);
    events.trigger("x", "a");
    events.offref(ref);
    events.trigger("x", "b");
    events.off("x", second);
    events.trigger("x", "c");
    expect(seen).toEqual(["first a", "a", "b"]);
    expect(events.listenerCount()).toBe(0);
  });

  it("tells the others when one throws, and lets the error surface later", () => {
    vi.useFakeTimers();
    const events = new Events();
    const seen: string[] = [];
    events.on("x", () => {
      throw new Error("mine");
    });
    events.on("x", () => seen.push("told"));
    events.trigger("x");
    expect(seen).toEqual(["told"]);
    expect(() => vi.runAllTimers()).toThrow("mine");
    vi.useRealTimers();
  });
});

it("says what is missing, by name", () => {
  expect(() => requestUrl("https://example.org")).toThrow("not in this host: requestUrl");
});

/** Held by the compiler: each function takes and gives what the app's own types say. */
const asTheAppHasThem: Pick<
  typeof Api,
  | "arrayBufferToBase64"
  | "arrayBufferToHex"
  | "base64ToArrayBuffer"
  | "debounce"
  | "getAllTags"
  | "getFrontMatterInfo"
  | "getLanguage"
  | "getLinkpath"
  | "hexToArrayBuffer"
  | "iterateCacheRefs"
  | "iterateRefs"
  | "normalizePath"
  | "parseFrontMatterAliases"
  | "parseFrontMatterEntry"
  | "parseFrontMatterStringArray"
  | "parseFrontMatterTags"
  | "parseLinktext"
  | "parseYaml"
  | "Platform"
  | "requireApiVersion"
  | "resolveSubpath"
  | "stringifyYaml"
  | "stripHeading"
  | "stripHeadingForLink"
> = model;

it("turns bytes to text and back", () => {
  const { arrayBufferToBase64, base64ToArrayBuffer, arrayBufferToHex, hexToArrayBuffer } =
    asTheAppHasThem;
  const bytes = new Uint8Array([0, 255, 16]).buffer;
  expect([arrayBufferToBase64(bytes), arrayBufferToHex(bytes)]).toEqual(["AP8Q", "00ff10"]);
  expect(base64ToArrayBuffer("AP8Q")).toEqual(bytes);
  expect(hexToArrayBuffer("00ff10")).toEqual(bytes);
});
