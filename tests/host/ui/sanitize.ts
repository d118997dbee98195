/** HTML from somewhere, made harmless. */

const FORBIDDEN = "script, style, link, iframe, object, embed, meta, base, form";

/** The HTML as elements, without scripts, handlers and foreign documents. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  for (const el of parsed.body.findAll(FORBIDDEN)) el.remove();
  for (const el of parsed.body.findAll("*")) {
    for (const { name, value } of [...el.attributes]) {
      const isHandler = name.startsWith("on");
      const isScript = /^\s*javascript:/i.test(value);
      if (isHandler || isScript) el.removeAttribute(name);
    }
  }
  const fragment = document.createDocumentFragment();
  fragment.append(...parsed.body.childNodes);
  return fragment;
}
