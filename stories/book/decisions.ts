/** The decisions of docs/decisions, each with its title, in the order of their titles. */
const files = import.meta.glob<string>('../../docs/decisions/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export interface Decision {
  readonly id: string;
  readonly title: string;
  /** All that follows the title. */
  readonly text: string;
}

export const decisions: readonly Decision[] = Object.entries(files)
  .map(([path, text]) => {
    const [first = '', ...rest] = text.split('\n');
    return {
      id: path.replace(/^.*\/|\.md$/g, ''),
      title: first.replace(/^#\s*/, '').replaceAll('`', ''),
      text: rest.join('\n').trim(),
    };
  })
  .sort((one, other) => one.title.localeCompare(other.title));
