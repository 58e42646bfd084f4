/** The line pieces of Chart.js, in a chunk of their own; fetched when a line chart first wakes. */
import {
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartConfiguration,
} from 'chart.js';

Chart.register(LineController, LineElement, PointElement, LinearScale);

/** Draws a configuration on a canvas and returns what removes it. */
export function drawLines(canvas: HTMLCanvasElement, config: ChartConfiguration): () => void {
  const chart = new Chart(canvas, config);
  return () => chart.destroy();
}
