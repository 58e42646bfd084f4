import type { Content } from '../../model/content.ts';
import type { Locale } from '../../model/locale.ts';
import { printText } from '../../model/print.ts';
import { QUESTIONS, type Question, type RouteRow } from './route-row.ts';

type Cells = Content['routes'][number]['cells'];

const CELL: Record<Question, Exclude<keyof Cells, 'legal_basis'>> = {
  citizens: 'applies_to_citizens',
  consent: 'requires_consent',
  treaty: 'requires_treaty',
  judge: 'judge_involved',
  cecot: 'could_reach_cecot',
};

/** The rows of `routes`, in the order of `content/law/routes.yaml`. */
export function routeRows(
  { routes }: Content,
  locale: Locale,
  labels: Readonly<Record<string, string>>,
): RouteRow[] {
  return routes.map(({ id, name, why, cells, as_of }) => {
    const details = QUESTIONS.flatMap((question) => {
      const { code, text } = cells[CELL[question]];
      const written = printText(text, locale);
      const says = (code === 'yes' || code === 'no') && written === labels[`code.${code}`];
      return says ? [] : [`${labels[`head.${question}`] ?? ''} ${written}.`];
    });
    return {
      id,
      name: printText(name, locale),
      answers: Object.fromEntries(
        QUESTIONS.map((question) => [question, cells[CELL[question]].code]),
      ) as RouteRow['answers'],
      details: details.join(' '),
      basis: printText(cells.legal_basis.text, locale),
      why: printText(why, locale),
      asOf: as_of ?? '',
    };
  });
}
