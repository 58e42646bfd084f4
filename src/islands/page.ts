/** What every page does without a framework: copy buttons and the scenes' pictures. */
import { copyFile, copyFormatted, copyText } from './copy.ts';
import { startScenes } from './scenes.ts';
import { startUseChart } from './use-chart.ts';

/** The address that a button copies: with the chart's own view when the address carries one. */
function addressFor({ copy = '', share = '' }: DOMStringMap): string {
  const address = new URL(copy);
  for (const [key, value] of new URLSearchParams(location.search)) {
    if (key.startsWith(`${share}.`)) address.searchParams.set(key, value);
  }
  return address.href;
}

/** What a field holds, or the paragraphs of an element as plain text, an empty line between them. */
function textOf(id: string): string {
  const field = document.getElementById(id);
  if (field instanceof HTMLTextAreaElement) return field.value;
  const paragraphs = document.querySelectorAll(`#${CSS.escape(id)} p`);
  return [...paragraphs].map(({ textContent }) => textContent.trim()).join('\n\n');
}

/** Does what a button says that it copies: a file, words with their formatting, a text, an address. */
function copyFor({ dataset }: HTMLElement): Promise<boolean> {
  const { copyOf, copyRich, copyFile: file } = dataset;
  if (file) return copyFile(file);
  if (copyRich && copyOf) return copyFormatted(textOf(copyRich), textOf(copyOf));
  return copyText(copyOf ? textOf(copyOf) : addressFor(dataset));
}

document.addEventListener('click', async (event) => {
  const button =
    event.target instanceof Element
      ? event.target.closest<HTMLElement>('[data-copy], [data-copy-of], [data-copy-file]')
      : null;
  if (!button) return;
  const copied = await copyFor(button);
  const status = button.parentElement?.querySelector('.copy-status');
  if (status) status.textContent = (copied ? button.dataset.copied : button.dataset.failed) ?? '';
});

startScenes();
startUseChart();
