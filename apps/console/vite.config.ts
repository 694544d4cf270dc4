import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { stories } from './dev/stories-plugin.js';

const server = process.env['PRONGSAI_SERVER'] ?? 'http://localhost:3000';

export default defineConfig(({ mode }) => ({
  plugins: [react(), mode === 'stories' ? stories : null],
  server: { port: 5173, ...(mode === 'stories' ? {} : { proxy: { '/api': server, '/p/': server } }) },
  build: {
    // Data URLs would need an exception in the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
}));
