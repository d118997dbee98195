/** The examples of the CommonMark specification; the package has no types of its own. */
declare module "commonmark-spec" {
  export const tests: readonly {
    readonly number: number;
    readonly section: string;
    /** The example's source, its tabs written as `→`. */
    readonly markdown: string;
  }[];
}
