import { useEffect } from 'react';

/** The word by which the web component (public/onderwijs-routes.js) knows this message. */
const HEIGHT_MESSAGE = 'onderwijsroutes:hoogte';

/**
 * Tells the page around this frame how tall the app is, in pixels, whenever that changes. That is all it tells: the
 * message goes to whoever shows the frame, and a height is nobody's secret.
 */
export function useOwnHeight(): void {
  useEffect(() => {
    const app = document.getElementById('app');
    if (!app || window.parent === window) return;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(app.getBoundingClientRect().height);
      window.parent.postMessage({ type: HEIGHT_MESSAGE, height }, '*');
    });
    observer.observe(app);
    return () => observer.disconnect();
  }, []);
}
