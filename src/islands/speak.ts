const PAUSE = 600;

/** Announces politely: only the last text of a quick series is spoken. */
export function speaker(say: (text: string) => void): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => say(text), PAUSE);
  };
}
