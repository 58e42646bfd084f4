/** The dot plot: El Salvador and the United States on top, the states below, one scale. */
import { formatDate, formatNumber } from '../../model/format.ts';
import type { DrawContext, Panel } from '../shared/define.ts';
import { chartFont } from '../shared/fonts.ts';
import type { Shape } from '../shared/shapes.ts';
import { mark, textBlock } from '../shared/time-frame.ts';
import { rowOf, sorted, type StateRate, type StatesView } from './states.ts';

const ROW = 19;
const SIZE = 12.5;
const HEAD_GAP = 8;

/** The picture; each row has a name, a dot and its rate. */
export function dotPlot(rows: readonly StateRate[], view: StatesView, context: DrawContext): Panel {
  const { width, palette, locale, labels, measure } = context;
  const [slv, usa] = [rowOf(rows, 'slv'), rowOf(rows, 'usa')];
  const states = sorted(rows, view.sort, locale);
  const font = (bold: boolean) => chartFont(SIZE, bold ? 700 : 400);
  const nameRoom = Math.max(...rows.map(({ name }) => measure(name, font(true))));
  const valueRoom = measure(formatNumber(slv.rate, locale), font(true)) + 14;
  const [left, right] = [Math.ceil(nameRoom) + 14, width - Math.ceil(valueRoom)];
  const x = (rate: number) => left + (rate / slv.rate) * (right - left);

  const back: Shape[] = [];
  const front: Shape[] = [];
  let y = 0;
  const heading = (key: string, { asOf }: StateRate) => {
    const words = `${labels[key] ?? ''}, ${formatDate(asOf, locale)}`;
    const place = { x: 0, y: y + 13, room: width, fill: palette['ink-soft'] };
    const lines = textBlock(words, place, measure);
    front.push(...lines);
    y += lines.length * 14 + HEAD_GAP;
  };
  const row = (one: StateRate) => {
    const chosen = view.mine.includes(one.id);
    const bold = chosen || one.group !== 'state';
    const [middle, at, value] = [y + ROW / 2, x(one.rate), formatNumber(one.rate, locale)];
    const color = one.id === 'slv' ? palette.salvador : palette.states;
    if (chosen)
      back.push({ kind: 'rect', x: 0, y, w: width, h: ROW, fill: palette['states-soft'] });
    const ground = chosen ? palette['states-soft'] : palette.paper;
    front.push(
      { kind: 'line', x1: left, y1: middle, x2: at - 4, y2: middle, stroke: palette.line },
      // Behind the value, so that no line of the scale runs through it.
      {
        kind: 'rect',
        x: at + 5,
        y: y + 2,
        w: measure(value, font(bold)) + 6,
        h: ROW - 4,
        fill: ground,
      },
      mark(at, middle, { color, hollow: palette.paper }),
      text(one.name, left - 10, middle + 4, bold, 'right'),
      text(value, at + 8, middle + 4, bold, 'left'),
    );
    y += ROW;
  };
  const text = (
    words: string,
    at: number,
    line: number,
    bold: boolean,
    align: 'left' | 'right',
  ): Shape => ({
    kind: 'text',
    x: at,
    y: line,
    text: words,
    fill: palette.ink,
    font: font(bold),
    align,
  });

  heading('headCountry', slv);
  const top = y;
  row(slv);
  y += HEAD_GAP;
  heading('headStates', usa);
  const second = y;
  row(usa);
  for (const state of states) row(state);
  const rule = (rate: number, from: number, stroke: string, dash: number[]): Shape => ({
    kind: 'line',
    x1: x(rate),
    y1: from,
    x2: x(rate),
    y2: y,
    stroke,
    dash,
  });
  const axis = [top, second].map((from, i): Shape => ({
    kind: 'line',
    x1: left,
    y1: from,
    x2: left,
    y2: i === 0 ? from + ROW : y,
    stroke: palette['line-strong'],
  }));
  const rules = [
    // From below the heading, so that the line runs through no word.
    rule(slv.rate, second, palette.salvador, [2, 3]),
    rule(usa.rate, second + ROW, palette.states, [2, 3]),
  ];
  return { kind: 'drawing', height: y + 6, shapes: [...back, ...axis, ...rules, ...front] };
}
