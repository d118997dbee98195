/** What the writing side takes from the app at run time, from the host and without a page. */
export * from "../host/model/index";
export { Component } from "../host/ui/component";
export { MarkdownView } from "../host/ui/views/markdown-view";
