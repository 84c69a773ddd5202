/** The page code as one script, for a page of a real browser. */

import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds a module into a script that sets the global `name` to its exports. */
export async function bundlePageCode(module: URL, name: string, minify = false): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify,
      target: 'es2024',
      lib: { entry: fileURLToPath(module), formats: ['iife'], name },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error(`bundle: ${module} gave no output`);
  return output.output[0].code;
}
