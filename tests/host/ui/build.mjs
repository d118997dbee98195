/** Builds the host's page: one script, one stylesheet, one HTML file. */
import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const HERE = fileURLToPath(new URL("./", import.meta.url));

/**
 * Writes `index.html`, `host.js` and `host.css` into the folder, making it when it is not there.
 * @param {string} outDir
 * @returns {Promise<void>}
 */
export async function buildHost(outDir) {
  await mkdir(outDir, { recursive: true });
  await build({
    entryPoints: { host: path.join(HERE, "page.ts") },
    outdir: outDir,
    bundle: true,
    format: "iife",
    target: "es2022",
    platform: "browser",
    keepNames: true,
    // Without `verbatimModuleSyntax`: imports of types alone leave nothing behind.
    tsconfigRaw: { compilerOptions: { target: "ES2022", useDefineForClassFields: true } },
    logLevel: "warning",
  });
  await build({
    entryPoints: { host: path.join(HERE, "host.css") },
    outdir: outDir,
    bundle: true,
    logLevel: "warning",
  });
  await copyFile(path.join(HERE, "page.html"), path.join(outDir, "index.html"));
}
