/** Keeps the sentences around a live chart in step with its view. */
import { fillTemplate, type Template, type Values } from '../charts/shared/words.ts';
import type { Locale } from '../model/locale.ts';

/** The sentences that follow from a view. */
export interface Sentences {
  title: string;
  takeaway: string;
  alt: string;
}

/** Fills the templates of a chart; `takeaway` names the template that fits the view. */
export function fillSentences(
  templates: Record<string, Template>,
  values: Values,
  locale: Locale,
  takeaway = 'takeaway',
): Sentences {
  const fill = (key: string) => fillTemplate(templates[key] ?? '', values, locale);
  return { title: fill('title'), takeaway: fill(takeaway), alt: fill('alt') };
}

/** Writes title and takeaway into the figure around the chart. */
export function writeSentences(figure: Element, { title, takeaway }: Sentences): void {
  const write = (selector: string, text: string) => {
    const element = figure.querySelector(selector);
    if (element && element.textContent !== text) element.textContent = text;
  };
  write('.chart-title', title);
  write('[data-takeaway]', takeaway);
}
