import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from './start.ts';

// Firefox's background is a page, which may load the rest of itself later; a service worker may not.
export default defineBackground({ type: { firefox: 'module' }, main: startBackground });
