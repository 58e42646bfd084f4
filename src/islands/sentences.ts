/** Keeps the sentences around a live chart in step with its view. */
import { fillTemplate, type Template, type Values } from '../charts/shared/words.ts';
import type { Locale } from '../model/locale.ts';

/** The sentences that follow from a view. */
export interface Sentences {
  title: string;
  takeaway: string;
  alt: string;
}

/** Fills those templates of a chart that fit the view. */
export function fillSentences<View>(
  chart: { title?: (view: View) => string; takeaway?: (view: View) => string },
  view: View,
  templates: Record<string, Template>,
  values: Values,
  locale: Locale,
): Sentences {
  const fill = (key: string) => fillTemplate(templates[key] ?? '', values, locale);
  return {
    title: fill(chart.title?.(view) ?? 'title'),
    takeaway: fill(chart.takeaway?.(view) ?? 'takeaway'),
    alt: fill('alt'),
  };
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
