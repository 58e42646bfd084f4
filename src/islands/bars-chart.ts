/** The bar pieces of Chart.js, in a chunk of their own; fetched when a bar chart first wakes. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  type ChartConfiguration,
} from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Draws a configuration on a canvas and returns what removes it. */
export function drawBars(canvas: HTMLCanvasElement, config: ChartConfiguration): () => void {
  const chart = new Chart(canvas, config);
  return () => chart.destroy();
}
