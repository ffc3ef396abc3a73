import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { dataPlugin } from './scripts/data-plugin.ts';

/** How the app is built and served: relative addresses, so that dist/ works from any folder of any host. */
export default defineConfig({
  base: './',
  plugins: [react(), dataPlugin()],
  build: { target: 'baseline-widely-available' },
});
