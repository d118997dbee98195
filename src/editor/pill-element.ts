/** The element of a pill: the same in Live Preview and in reading view. */
import { type Pill } from "./pill";

/** Makes a pill; `act` is called when it is clicked, or Enter or Space is pressed on it. */
export function pillElement(
  pill: Pill,
  act: (event: MouseEvent | KeyboardEvent) => void,
): HTMLElement {
  const el = createSpan({
    cls: ["kith-pill", `kith-pill-${pill.tone}`],
    text: pill.text,
  });
  el.setAttrs({ role: "button", tabindex: "0", "aria-label": `${pill.text}. ${pill.hint}` });
  // The words on a pill are for people; a search or a copy of the note finds the marker itself.
  el.addEventListener("click", (event) => {
    event.preventDefault();
    event.stopPropagation();
    act(event);
  });
  el.addEventListener("contextmenu", (event) => {
    // Of a closed one nothing is left to do: the app's own menu comes up.
    if (pill.tone === "closed") return;
    event.preventDefault();
    event.stopPropagation();
    act(event);
  });
  el.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    act(event);
  });
  return el;
}
