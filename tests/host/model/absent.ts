/** Functions of the app's module that this host does not imitate; each says so when called. */
import { notInThisHost } from "./not-here";

function absent(name: string): (...args: readonly unknown[]) => never {
  return () => notInThisHost(name);
}

export const request = absent("request");
export const requestUrl = absent("requestUrl");
export const htmlToMarkdown = absent("htmlToMarkdown");
export const loadMathJax = absent("loadMathJax");
export const loadMermaid = absent("loadMermaid");
export const loadPdfJs = absent("loadPdfJs");
export const loadPrism = absent("loadPrism");
export const renderMath = absent("renderMath");
export const finishRenderMath = absent("finishRenderMath");
export const getBlobArrayBuffer = absent("getBlobArrayBuffer");
export const parsePropertyId = absent("parsePropertyId");
