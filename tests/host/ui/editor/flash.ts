/** A line that lights up for a moment, so that the eye finds where a link led. */

import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";

/** Milliseconds the line stays lit. */
const DURATION = 2000;

const light = StateEffect.define<number | null>();
const flashing = Decoration.line({ class: "is-flashing" });

/** Holds the lit line. */
export const flashField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(lit, tr) {
    let next = lit.map(tr.changes);
    for (const effect of tr.effects) {
      if (!effect.is(light)) continue;
      next = effect.value === null ? Decoration.none : Decoration.set(flashing.range(effect.value));
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Puts the cursor on a line (from 0), scrolls it to the middle and lights it. */
export function showLine(view: EditorView, line: number): void {
  const { doc } = view.state;
  const at = doc.line(Math.max(1, Math.min(line + 1, doc.lines)));
  view.dispatch({
    selection: { anchor: at.from },
    effects: [EditorView.scrollIntoView(at.from, { y: "center" }), light.of(at.from)],
  });
  window.setTimeout(() => {
    if (view.dom.isConnected) view.dispatch({ effects: light.of(null) });
  }, DURATION);
}
