import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env['PRONGSAI_SERVER'] ?? 'http://localhost:3000';

export default defineConfig({
  plugins: [react()],
  server: { port: 5173, proxy: { '/api': server, '/p/': server } },
  build: {
    // Data URLs would need an exception in the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
});
