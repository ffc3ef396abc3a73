/** So long a frame may take to come, in milliseconds: in a tab that nobody sees none comes. */
const PATIENCE = 250;

/** Does something once, when the next frame has been drawn. */
export function afterPaint(act: () => void): void {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    act();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, PATIENCE);
}
