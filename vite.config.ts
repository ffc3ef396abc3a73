import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { dataPlugin } from './scripts/data-plugin.ts';

/** How the app is built and served: relative addresses, so that dist/ works from any folder of any host. */
export default defineConfig({
  base: './',
  plugins: [react(), dataPlugin()],
  // One style sheet: 7 kB are not worth more requests. Each part declares the order of the layers, for the order of the
  // parts is that of the chunks.
  build: { target: 'baseline-widely-available', cssCodeSplit: false },
});
