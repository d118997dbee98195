/** What is made when it is first asked for, and then kept: tables cost nothing while the plugin starts. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
