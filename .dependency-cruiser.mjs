import layers from "./layers.json" with { type: "json" };

/** The folders of src/core and of src/views, lowest first. What a file may import follows from where it lies. */
const { stages: STAGES, views: VIEWS } = layers;

/** What only the app has, as folders and files of src. */
const APP = "(vault|views|editor|commands|menus|rewording|requests|rendered-part|main)";

const looksDown = (layer, folders) =>
  folders.slice(0, -1).map((folder, index) => ({
    name: `${layer}-${folder}-looks-down`,
    severity: "error",
    from: { path: `^src/${layer}/${folder}/` },
    to: { path: `^src/${layer}/(${folders.slice(index + 1).join("|")})/` },
  }));

export default {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: { pathNot: "^tests/host/ui/" },
      to: { circular: true },
    },
    {
      name: "no-cycles-at-run-time",
      comment:
        "The stand-in's types refer to each other as the app's own do (App, Workspace, View).",
      severity: "error",
      from: { path: "^tests/host/ui/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "core-knows-no-host",
      comment: "src/core runs without Obsidian and without Node.",
      severity: "error",
      from: { path: "^src/core" },
      to: {
        path: "^src/(?!core/)|node_modules/(obsidian|@codemirror|yaml)/|^obsidian$",
      },
    },
    {
      name: "core-uses-no-node",
      severity: "error",
      from: { path: "^src/core" },
      to: { dependencyTypes: ["core"] },
    },
    ...looksDown("core", STAGES),
    ...looksDown("views", VIEWS),
    {
      name: "stages-know-no-front-door",
      severity: "error",
      from: { path: "^src/core/[^/]+/" },
      to: { path: "^src/core/kith\\.ts" },
    },
    {
      name: "dates-and-markdown-stand-apart",
      severity: "error",
      from: { path: "^src/core/markdown/" },
      to: { path: "^src/core/dates/" },
    },
    {
      name: "terminal-and-app-stand-apart",
      severity: "error",
      from: { path: "^src/(cli|folder)/" },
      to: { path: `^src/${APP}|node_modules/obsidian/` },
    },
    {
      name: "app-knows-no-terminal",
      severity: "error",
      from: { path: `^src/${APP}` },
      to: { path: "^src/(cli|folder)/" },
    },
    {
      name: "vault-draws-nothing",
      severity: "error",
      from: { path: "^src/vault/" },
      to: { path: "^src/views/" },
    },
    {
      name: "views-touch-no-vault",
      comment: "A view asks through src/requests.ts; the composition root joins the two.",
      severity: "error",
      from: { path: "^src/views/" },
      to: { path: "^src/vault/" },
    },
    {
      name: "editor-stands-apart",
      comment: "What works in the editor asks through src/requests.ts, as views do.",
      severity: "error",
      from: { path: "^src/editor/" },
      to: { path: "^src/(vault|views)/" },
    },
    {
      name: "others-know-no-editor",
      severity: "error",
      from: { path: "^src/(vault|views|core)/" },
      to: { path: "^src/editor/" },
    },
    {
      name: "chrono-in-one-place",
      severity: "error",
      from: { path: "^src/(?!core/dates/)" },
      to: { path: "node_modules/chrono-node" },
    },
    {
      name: "nobody-imports-main",
      severity: "error",
      from: { path: "^src" },
      to: { path: "^src/(main|cli/main)\\.ts" },
    },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, path: "^src", pathNot: "^src/(main|cli/main)\\.ts" },
      to: {},
    },
    {
      name: "source-knows-no-tests",
      severity: "error",
      from: { path: "^src" },
      to: { path: "^tests" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
