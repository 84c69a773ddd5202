import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveBuilds } from './serve-builds.ts';

export default defineUnlistedScript(serveBuilds);
