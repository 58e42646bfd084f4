/** What the head of an article's page tells networks and reference managers. */
export interface ArticleMeta {
  /** The title without the site's name. */
  title: string;
  /** ISO days of the first version and of the last change. */
  published: string;
  modified: string;
}
