/** What is measured: candidates that take turns, and the ratios of their samples, with the most that each may be. */

const NOTES = { "1k": 1_000, "10k": 10_000, "100k": 100_000 };

/** The measures, in the order in which they are taken. `of` is given a way to ask a round for a figure of `candidate size`. */
export const MEASURES = [
  {
    name: "cold",
    about: "a vault read from disk, until the list is known, beside reading and scanning it",
    candidates: ["limit-disk", "kith-disk"],
    ratios: (sizes) =>
      sizes.flatMap((size) => [
        {
          label: `index ÷ limit, ${size}`,
          of: (figure) => figure(`kith-disk ${size}`) / figure(`limit-disk ${size}`),
          most: size === "10k" ? 1.4 : undefined,
        },
        {
          label: `the same in time of the CPU, ${size}`,
          of: (figure) => figure(`kith-disk ${size}`, "cpu") / figure(`limit-disk ${size}`, "cpu"),
        },
      ]),
  },
  {
    name: "extraction",
    about: "notes in memory taken in, beside a scan of the same text for links and markers",
    candidates: ["scan", "kith", "kith-answer", "regex"],
    ratios: (sizes) => [
      ...sizes.flatMap((size) => [
        {
          label: `extraction ÷ scan, ${size}`,
          of: (figure) => figure(`kith ${size}`) / figure(`scan ${size}`),
          most: size === "own" ? 4 : size === "10k" ? 12 : undefined,
        },
        {
          label: `extraction and the list ÷ scan, ${size}`,
          of: (figure) => figure(`kith-answer ${size}`) / figure(`scan ${size}`),
        },
        {
          label: `a regular expression per line ÷ scan, ${size}`,
          of: (figure) => figure(`regex ${size}`) / figure(`scan ${size}`),
        },
      ]),
      {
        label: "extraction, 100k ÷ 10k",
        of: (figure) => figure("kith 100k") / figure("kith 10k"),
        most: 13,
      },
    ],
  },
  {
    name: "edit",
    about: "one edit of a 3 KB note, until the list is known anew, beside reading the vault again",
    candidates: ["edit", "rebuild"],
    ratios: (sizes) => [
      {
        label: "an edit, 10k ÷ 1k",
        of: (figure) => figure("edit 10k") / figure("edit 1k"),
        most: sizes.includes("100k") ? undefined : 1.2,
      },
      {
        label: "an edit, 100k ÷ 1k",
        of: (figure) => figure("edit 100k") / figure("edit 1k"),
        most: 1.2,
      },
      {
        label: "an edit ÷ a full rebuild, 10k",
        of: (figure) => figure("edit 10k") / figure("rebuild 10k"),
      },
    ],
  },
  {
    name: "rename",
    about: "a person's note renamed, milliseconds for each note that mentions them",
    candidates: ["rename-100", "rename-1000"],
    ratios: (sizes) => [
      ...sizes.map((size) => ({
        label: `a mention, of 1,000 ÷ of 100, ${size}`,
        of: (figure) => figure(`rename-1000 ${size}`) / figure(`rename-100 ${size}`),
        most: 1.2,
      })),
      {
        label: "of 1,000 mentions, 10k ÷ 1k",
        of: (figure) => figure("rename-1000 10k") / figure("rename-1000 1k"),
        most: 1.2,
      },
    ],
  },
  {
    name: "heap",
    about: "bytes that the index keeps, notes in memory anyway or read and let go",
    candidates: ["heap-memory", "heap-disk"],
    ratios: (sizes) => [
      ...sizes.map((size) => ({
        label: `KB a note, ${size}`,
        of: (figure) => figure(`heap-memory ${size}`, "bytes") / 1024 / NOTES[size],
        most: size === "1k" ? undefined : 0.6,
      })),
      ...sizes.map((size) => ({
        label: `read ÷ in memory, ${size}`,
        of: (figure) =>
          figure(`heap-disk ${size}`, "bytes") / figure(`heap-memory ${size}`, "bytes"),
        most: size === "1k" ? undefined : 1.05,
      })),
    ],
  },
  {
    name: "top",
    about:
      "the first screen of the list after an edit, beside one pass over a number for each person",
    candidates: ["top"],
    ratios: (sizes) =>
      sizes.map((size) => ({
        label: `first screen ÷ one pass, ${size}`,
        of: (figure) => figure(`top ${size}`) / figure(`top ${size}`, "pass"),
        most: size === "100k" ? 6 : undefined,
      })),
  },
];
