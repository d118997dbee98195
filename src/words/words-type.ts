/** What a language's words have to be: the shape of the English ones. */
import { type ENGLISH } from "./en";

/** The words of a language: each key and parameter of the English, any text for each text. */
export type Words = Worded<typeof ENGLISH>;

type Worded<T> = T extends (...values: infer Values) => string
  ? (...values: Values) => string
  : T extends string
    ? string
    : { readonly [Key in keyof T]: Worded<T[Key]> };
