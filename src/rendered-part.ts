/**
 * Parts of rendered notes. The app renders a section of a note again only when its own words change, so
 * whatever Kith puts into one follows the notes by itself, and is taken away by Kith when the plugin goes.
 */
import { type Component, MarkdownRenderChild } from "obsidian";

/** A part of a rendered note. */
export abstract class RenderedPart extends MarkdownRenderChild {
  /** Leaves the element as it would be without the plugin. */
  abstract takeAway(): void;
}

/** Gives what to tell of each part that is made; those still on screen are taken away when their owner is unloaded. */
export function partsOf(owner: Component): <Part extends RenderedPart>(part: Part) => Part {
  const parts = new Set<RenderedPart>();
  owner.register(() => {
    for (const part of [...parts]) {
      part.unload();
      part.takeAway();
    }
  });
  return (part) => {
    parts.add(part);
    part.register(() => parts.delete(part));
    return part;
  };
}
