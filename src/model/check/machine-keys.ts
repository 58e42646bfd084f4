/**
 * Keys whose values a machine reads. All others hold words, so that a new prop or field with
 * words in it is checked from its first day.
 */

/** Props of components in the prose. */
export const MACHINE_PROPS: readonly string[] =
  'id ids view views date iso href url src source sources chart lang class slug key value width height'.split(
    ' ',
  );

/** Fields of the prose's frontmatter. */
export const MACHINE_FRONTMATTER: readonly string[] = [
  ...MACHINE_PROPS,
  ...'order as_of article charts published updated license draft terms facts places related topic'.split(
    ' ',
  ),
];

/** Fields of chart texts. */
export const MACHINE_CHART_KEYS: readonly string[] = ['sources', 'id', 'count', 'as_of', 'date'];
