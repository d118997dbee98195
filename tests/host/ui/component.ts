/** Things with a lifetime: what a component registers is undone when it unloads. */

/** What `Events.on` gives back: enough to take the listener off again. */
export interface Ref {
  readonly e: { offref(ref: unknown): void };
}

type Options = boolean | AddEventListenerOptions;
type Listening = [el: EventTarget, type: string, callback: EventListener, options?: Options];

/** The base of plugins, views and everything else that loads and unloads. */
export class Component {
  _loaded = false;
  _events: (() => unknown)[] = [];
  _children: Component[] = [];

  load(): void | Promise<void> {
    if (this._loaded) return;
    this._loaded = true;
    const loading = this.onload() as unknown;
    for (const child of [...this._children]) void child.load();
    if (loading instanceof Promise) return loading as Promise<void>;
  }

  onload(): void | Promise<void> {}

  unload(): void {
    if (!this._loaded) return;
    this._loaded = false;
    while (this._children.length > 0) this._children.pop()?.unload();
    while (this._events.length > 0) this._events.pop()?.();
    this.onunload();
  }

  onunload(): void {}

  addChild<T extends Component>(child: T): T {
    this._children.push(child);
    if (this._loaded) void child.load();
    return child;
  }

  removeChild<T extends Component>(child: T): T {
    const at = this._children.indexOf(child);
    if (at >= 0) {
      this._children.splice(at, 1);
      child.unload();
    }
    return child;
  }

  register(undo: () => unknown): void {
    this._events.push(undo);
  }

  registerEvent(ref: Ref): void {
    this.register(() => ref.e.offref(ref));
  }

  registerDomEvent(...[el, type, callback, options]: Listening): void {
    el.addEventListener(type, callback, options);
    this.register(() => el.removeEventListener(type, callback, options));
  }

  registerInterval(id: number): number {
    this.register(() => window.clearInterval(id));
    return id;
  }
}
