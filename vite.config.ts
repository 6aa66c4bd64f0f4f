import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Compiles the message catalogs (id to ICU text), so that no parser travels to the browser. */
export function compiledMessages(): Plugin {
  return {
    name: 'duet-compiled-messages',
    enforce: 'pre',
    transform(source, id) {
      if (!/\/messages\/[^/]+\.json$/.test(id)) return null;
      // The catalogs are our own files and hold strings by id.
      const texts = JSON.parse(source) as Record<string, string>;
      const compiled = Object.entries(texts).map(([key, text]) => [
        key,
        compileMessageOrThrow(text),
      ]);
      return { code: JSON.stringify(Object.fromEntries(compiled)), map: null };
    },
  };
}

export default defineConfig({
  root: 'src/web',
  plugins: [compiledMessages(), react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // The content policy allows files of this origin and nothing inline: not a font, not a script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { workspace: 'src/web/index.html', portal: 'src/web/portal.html' } },
  },
});
