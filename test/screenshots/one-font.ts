/** The same letters on every machine: pictures that are compared know one family of fonts only. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const FONTS = fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'));
const CACHE = resolve(import.meta.dirname, '../../.cache/fonts');
const FACES = { serif: 'DejaVu Serif', 'sans-serif': 'DejaVu Sans', monospace: 'DejaVu Sans Mono' };

/** Writes the configuration for fontconfig; the environment of a browser that is to follow it. */
export function oneFont(): Record<string, string> {
  mkdirSync(CACHE, { recursive: true });
  const file = join(CACHE, 'fonts.conf');
  const rules = Object.entries({ ...FACES, 'system-ui': 'DejaVu Sans', 'ui-serif': 'DejaVu Serif' })
    .map(([generic, face]) => alias(generic, face))
    .join('');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${dirname(FONTS)}</dir><cachedir>${CACHE}</cachedir>${rules}</fontconfig>`,
  );
  return { FONTCONFIG_FILE: file };
}

function alias(generic: string, face: string): string {
  return `<match target="pattern"><test name="family"><string>${generic}</string></test><edit name="family" mode="assign" binding="strong"><string>${face}</string></edit></match>`;
}
