import { defineConfig } from "eslint/config";
import jsdoc from "eslint-plugin-jsdoc";
import obsidianmd from "eslint-plugin-obsidianmd";
import importSort from "eslint-plugin-simple-import-sort";
import tseslint from "typescript-eslint";
import layers from "./layers.json" with { type: "json" };

/** The folders of src/core, lowest first: a stage imports itself and those before it. */
const { stages: STAGES } = layers;

/** Globals that only an editor, a browser or Node has. */
const HOST_GLOBALS = ["window", "document", "process", "Buffer", "console", "setTimeout", "app"];

/** Expressions that are dear to make, as values of a module: classes of letters, and what is put together from texts. */
const MADE_WHILE_LOADING = [
  "Literal[regex.pattern=/\\\\p\\{/i]",
  "NewExpression[callee.name='RegExp']",
].map((expression) => ({
  selector: `:matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > ${expression}`,
  message: "It would be made while the plugin loads: make it lazily.",
}));

const AMBIENT_CLOCK = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "The core is told what day it is.",
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "The core is told what day it is.",
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: "The core is told what day it is.",
  },
];

/** Words in a constant of a module would stay in the language that was in use when it was loaded. */
const KEPT_WORDS = {
  selector: "MemberExpression[object.name='WORDS']:not(:function *)",
  message: "The language may change: read the words where they are shown.",
};

/** What core files of a stage may not import; one block each, since a later block replaces an earlier one. */
function stageImports(stage, index) {
  const outside = [
    ...["vault", "views", "editor", "words", "folder", "cli"].map((folder) => `**/${folder}/**`),
    "@codemirror/*",
  ];
  return {
    files: stage === null ? ["src/core/*.ts"] : [`src/core/${stage}/**/*.ts`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: ["obsidian", "yaml", ...(stage === "dates" ? [] : ["chrono-node"])],
          patterns: [
            { group: [...outside, "node:*"], message: "The core knows no editor and no Node." },
            ...(stage === null
              ? []
              : STAGES.slice(index + 1).map((later) => ({
                  group: [`**/${later}/**`],
                  message: `${stage} comes before ${later}.`,
                }))),
          ],
        },
      ],
    },
  };
}

export default defineConfig([
  {
    ignores: [
      "main.js",
      "dist/**",
      "node_modules/**",
      "tests/vaults/demo/**",
      "tests/artifacts/**",
      "**/*.d.mts",
    ],
  },
  ...obsidianmd.configs.recommended,
  {
    files: ["**/*.ts"],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    files: ["**/*.ts", "**/*.mjs"],
    plugins: { "import-sort": importSort },
    // Packages first, then the project's own files, in one block.
    rules: { "import-sort/imports": ["error", { groups: [["^node:", "^@?\\w", "^\\."]] }] },
  },
  {
    files: ["manifest.json"],
    extends: [tseslint.configs.disableTypeChecked],
    plugins: { obsidianmd },
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: false, extraFileExtensions: [".json"] },
    },
    rules: { "obsidianmd/validate-manifest": "error" },
  },
  {
    files: ["src/**/*.ts"],
    plugins: { jsdoc },
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 4],
      complexity: ["error", 10],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: { ancestorsOnly: true, esm: true },
          require: { FunctionDeclaration: true, ClassDeclaration: true },
          contexts: [
            "ExportNamedDeclaration > TSTypeAliasDeclaration",
            "ExportNamedDeclaration > TSInterfaceDeclaration",
            "ExportNamedDeclaration > VariableDeclaration",
          ],
          enableFixer: false,
        },
      ],
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/core/**"],
    rules: { "no-restricted-syntax": ["error", KEPT_WORDS] },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...AMBIENT_CLOCK, ...MADE_WHILE_LOADING],
      "no-restricted-globals": ["error", ...HOST_GLOBALS],
    },
  },
  stageImports(null, -1),
  ...STAGES.map(stageImports),
  {
    // The command line runs in Node, not in the app: it reads folders, prints and, unless it watches, exits.
    files: ["src/cli/**/*.ts", "src/folder/**/*.ts"],
    rules: {
      "obsidianmd/no-nodejs-modules": "off",
      "import/no-nodejs-modules": "off",
      "no-undef": "off",
      // There is no app to ask for the folder's name.
      "obsidianmd/hardcoded-config-path": "off",
    },
  },
  {
    // The one file of the command line that waits, in a process without a window.
    files: ["src/cli/watch-answers.ts"],
    rules: { "obsidianmd/prefer-window-timers": "off" },
  },
  {
    // Tests and the host stand outside Obsidian: they run in Node, or are the app themselves.
    files: ["tests/**/*.ts", "tests/**/*.mjs", "scripts/**/*.mjs", "*.config.*", ".*.mjs"],
    rules: {
      "max-lines": "off",
      "no-undef": "off",
      "no-restricted-globals": "off",
      "import/no-nodejs-modules": "off",
      "import/no-extraneous-dependencies": "off",
      "@typescript-eslint/no-restricted-imports": "off",
      "obsidianmd/no-nodejs-modules": "off",
      "obsidianmd/no-global-this": "off",
      "obsidianmd/prefer-window-timers": "off",
      "obsidianmd/prefer-active-doc": "off",
      "obsidianmd/prefer-create-el": "off",
      "obsidianmd/prefer-instanceof": "off",
      "obsidianmd/hardcoded-config-path": "off",
      "obsidianmd/no-tfile-tfolder-cast": "off",
      "obsidianmd/prefer-file-manager-trash-file": "off",
      "obsidianmd/no-forbidden-elements": "off",
      "obsidianmd/rule-custom-message": "off",
      "obsidianmd/platform": "off",
      "obsidianmd/ui/sentence-case": "off",
      "obsidianmd/vault/iterate": "off",
      "obsidianmd/no-static-styles-assignment": "off",
      "obsidianmd/no-unsupported-api": "off",
      "obsidianmd/commands/no-default-hotkeys": "off",
      "no-unsanitized/method": "off",
    },
  },
]);
