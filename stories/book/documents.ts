/** The pages of docs/ that stand in the book as they are, each with its title, in the order of their titles. */
export interface DocumentPage {
  readonly id: string;
  readonly title: string;
  /** All that follows the title. */
  readonly text: string;
}

type Files = Readonly<Record<string, string>>;

const pages = (files: Files): readonly DocumentPage[] =>
  Object.entries(files)
    .map(([path, text]) => {
      const [first = '', ...rest] = text.split('\n');
      return {
        id: path.replace(/^.*\/|\.md$/g, ''),
        title: first.replace(/^#\s*/, '').replaceAll('`', ''),
        text: rest.join('\n').trim(),
      };
    })
    .sort((one, other) => one.title.localeCompare(other.title));

export const decisions = pages(
  import.meta.glob<string>('../../docs/decisions/*.md', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

export const warnings = pages(
  import.meta.glob<string>('../../docs/warnings/*.md', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);
