/** The app's helpers for binary data and for walking references. */
import type { CachedMetadata, Reference, ReferenceCache } from "obsidian";

/** Bytes as base64. */
export function arrayBufferToBase64(buffer: ArrayBuffer): string {
  return btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join(""));
}

/** Base64 as bytes. */
export function base64ToArrayBuffer(base64: string): ArrayBuffer {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)).buffer;
}

/** Bytes as lower-case hexadecimal. */
export function arrayBufferToHex(data: ArrayBuffer): string {
  return Array.from(new Uint8Array(data), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Hexadecimal as bytes. */
export function hexToArrayBuffer(hex: string): ArrayBuffer {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)).buffer;
}

/** Calls `cb` for each reference until it answers true; says whether one did. */
export function iterateRefs<T extends Reference>(
  refs: readonly T[],
  cb: (ref: T) => boolean | void,
): boolean {
  return refs.some((ref) => cb(ref) === true);
}

/** The same over a note's links, then its embeds. */
export function iterateCacheRefs(
  { links = [], embeds = [] }: CachedMetadata,
  cb: (ref: ReferenceCache) => boolean | void,
): boolean {
  return iterateRefs([...links, ...embeds], cb);
}
