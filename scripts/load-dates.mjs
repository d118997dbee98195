/** Bundles the core's dates in memory, so that scripts can ask the sources themselves. */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Everything that one source file of the core exports, bundled as the plugin would be. */
export async function loadSource(path) {
  const { code } = await bundle(`export * from ${JSON.stringify(`./${path}`)};`);
  return import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
}

/** A bundle of some code whose imports are relative to the project, with its size in bytes. */
export async function bundle(contents, { format = "esm", minify = false } = {}) {
  const result = await build({
    stdin: { contents, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    write: false,
    format,
    minify,
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
  });
  const code = result.outputFiles[0].text;
  return { code, bytes: Buffer.byteLength(code) };
}
