/** What a story file says about its element beyond the manifest: `parameters.guide`, shown by the docs page. */

/** What the docs page of an element needs to know. */
export interface Guide {
  /** What it is for and when to choose it, in two or three sentences. Paragraphs are parted by an empty line. */
  readonly overview: string;
  /** What one sees, from top to bottom. */
  readonly anatomy: readonly {readonly part: string; readonly what: string}[];
  /** Which key does what; `where` groups the rows. */
  readonly keyboard: readonly {
    readonly keys: string;
    readonly does: string;
    readonly where?: string;
  }[];
  /** What else holds for people who do not see, point or hear. */
  readonly accessibility?: readonly string[];
  /** Code to take along. */
  readonly recipes: readonly {
    readonly title: string;
    readonly code: string;
    readonly language?: 'html' | 'ts' | 'css';
  }[];
}
