/**
 * Scrolling through a scene on a wide screen: the picture stays in view and shows the still of the
 * step being read. Everywhere else (narrow, reduced motion, no script, print) each step keeps its
 * own still. Scrolling never loads a chart library.
 */
const GAP = 16;
const WIDE = '(min-width: 70rem) and (prefers-reduced-motion: no-preference)';

function showStep(scene: Element, step: HTMLElement | null): void {
  const picture = scene.querySelector('[data-picture]');
  // A chart that the reader woke is theirs: it no longer follows the scroll.
  if (!picture) return;
  const still = step?.querySelector('img');
  scene
    .querySelectorAll('.step')
    .forEach((other) => other.toggleAttribute('data-now', other === step));
  if (!step || !still) {
    picture.querySelector('.step-still')?.remove();
    picture.removeAttribute('data-stepping');
    return;
  }
  const copy = new Image();
  copy.className = 'step-still';
  copy.alt = '';
  // Beside the text there is room for the wide still.
  copy.src = step.querySelector('source')?.srcset ?? still.src;
  void copy.decode().then(() => {
    // The picture in view gives way only to one that is there, and only if it is still wanted.
    if (!step.hasAttribute('data-now') || !picture.isConnected) return;
    picture.querySelector('.step-still')?.remove();
    picture.append(copy);
    picture.toggleAttribute('data-stepping', true);
    picture.setAttribute('aria-label', still.alt);
    writeWords(scene, step.dataset);
  });
}

/** The figure's sentences that follow the step: where they stand, and what they said at first. */
const SENTENCES = [
  { name: 'title', selector: '.chart-title' },
  { name: 'takeaway', selector: '.stage > .takeaway' },
] as const;
const atFirst = new WeakMap<Element, string>();

/** Title and takeaway always speak of the picture in view. */
function writeWords(scene: Element, words: DOMStringMap): void {
  for (const { name, selector } of SENTENCES) {
    const element = scene.querySelector(selector);
    if (!element) continue;
    if (!atFirst.has(element)) atFirst.set(element, element.textContent);
    element.textContent = words[name] ?? atFirst.get(element) ?? '';
  }
}

/** Starts all scenes of the page and follows changes of the screen. */
export function startScenes(): void {
  const wide = matchMedia(WIDE);
  for (const scene of document.querySelectorAll('.scene:has(.stage)')) {
    const inView = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          inView[isIntersecting ? 'add' : 'delete'](target);
        const last = [...scene.querySelectorAll<HTMLElement>('.step')]
          .filter((step) => inView.has(step))
          .at(-1);
        if (last) showStep(scene, last);
      },
      { rootMargin: '-45% 0px -45% 0px' },
    );
    const stage = scene.querySelector<HTMLElement>('.stage');
    // A picture taller than the screen sticks by its lower end, so that all of it passes by.
    const place = () => {
      if (stage) stage.style.top = `${Math.min(GAP, innerHeight - stage.offsetHeight - GAP)}px`;
    };
    if (stage) new ResizeObserver(place).observe(stage);
    addEventListener('resize', place);
    const follow = () => {
      scene.toggleAttribute('data-scrolly', wide.matches);
      observer.disconnect();
      if (wide.matches) scene.querySelectorAll('.step').forEach((step) => observer.observe(step));
      else showStep(scene, null);
    };
    wide.addEventListener('change', follow);
    follow();
  }
}
