/** An extension browser in memory, as far as the background asks one. */

import { vi } from 'vitest';

export const ID = 'abcdefghijklmnop';
export const ORIGIN = `chrome-extension://${ID}`;

export interface FakeTab {
  id: number;
  url: string;
  active?: boolean;
  incognito?: boolean;
}

interface Script {
  id: string;
  matches: string[];
  excludeMatches: string[];
}

type Listener = (...parameters: never[]) => unknown;

/** Whoever imports `browser` keeps the first object: it is filled anew, not replaced. */
const GLOBAL = {};

/** Installs itself as the global `chrome`; import what is tested afterwards, with fresh modules. */
export function aBrowser({ granted = [] as string[], tabs = [] as FakeTab[] } = {}) {
  const state = {
    granted: [...granted],
    tabs,
    local: {} as Record<string, unknown>,
    session: {} as Record<string, unknown>,
    scripts: [] as Script[],
    injected: [] as { tabId: number; files: string[] }[],
    stopped: [] as number[],
    created: [] as string[],
    menu: [] as object[],
    /** What a script injected as a function answers. */
    answer: null as unknown,
  };
  const isReadable = (url: string) => state.granted.some((pattern) => matches(pattern, url));
  const visible = (tab: FakeTab) => ({ ...tab, url: isReadable(tab.url) ? tab.url : undefined });
  const inject = ({ target, files }: { target: { tabId: number }; files: string[] }) => {
    state.injected.push({ tabId: target.tabId, files });
    return Promise.resolve([{ result: state.answer }]);
  };
  const fake = {
    runtime: {
      id: ID as string | undefined,
      getURL: (path: string) => `${ORIGIN}${path}`,
      onMessage: anEvent(),
      onInstalled: anEvent(),
      onStartup: anEvent(),
      sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(async () => undefined),
    },
    permissions: {
      getAll: async () => ({ permissions: [], origins: [...state.granted] }),
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => isReadable(origin.replace('*://', 'https://').replace('*', ''))),
      onAdded: anEvent(),
      onRemoved: anEvent(),
    },
    scripting: {
      getRegisteredContentScripts: async () => [...state.scripts],
      registerContentScripts: async (scripts: Script[]) => void state.scripts.push(...scripts),
      updateContentScripts: async (scripts: Script[]) => void (state.scripts = scripts),
      unregisterContentScripts: async () => void (state.scripts = []),
      insertCSS: inject,
      executeScript: inject,
    },
    storage: {
      local: anArea(state.local),
      session: anArea(state.session),
      onChanged: anEvent(),
    },
    action: { setBadgeText: async () => undefined },
    commands: { onCommand: anEvent() },
    alarms: { onAlarm: anEvent(), get: async () => undefined, clear: async () => true },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
    omnibox: {
      setDefaultSuggestion: () => undefined,
      onInputChanged: anEvent(),
      onInputEntered: anEvent(),
    },
    contextMenus: {
      onClicked: anEvent(),
      removeAll: async () => void (state.menu = []),
      create: (entry: object) => void state.menu.push(entry),
    },
    tabs: {
      query: async ({ url, active }: { url?: string[]; active?: boolean }) =>
        state.tabs
          .filter((tab) => !active || tab.active)
          .filter(
            (tab) =>
              !url || (isReadable(tab.url) && url.some((pattern) => matches(pattern, tab.url))),
          )
          .map(visible),
      sendMessage: async (tabId: number, { verb }: { verb: string }) => {
        if (verb === 'stop') state.stopped.push(tabId);
        return { ok: true, value: null };
      },
      create: async ({ url }: { url: string }) => void state.created.push(url),
      update: vi.fn<(change: { url: string }) => Promise<unknown>>(async () => undefined),
    },
  };
  vi.resetModules();
  vi.stubGlobal('chrome', Object.assign(GLOBAL, fake));
  return { fake: GLOBAL as typeof fake, state };
}

function anArea(items: Record<string, unknown>) {
  return {
    onChanged: anEvent(),
    get: async (key: string) => (key in items ? { [key]: structuredClone(items[key]) } : {}),
    set: async (given: Record<string, unknown>) =>
      void Object.assign(items, structuredClone(given)),
  };
}

function anEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    listeners,
    fire: (...parameters: unknown[]) =>
      [...listeners].map((listener) => listener(...(parameters as never[]))),
  };
}

function matches(pattern: string, url: string): boolean {
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol)) return false;
  const host = /^\*:\/\/([^/]+)\//.exec(pattern)?.[1];
  return host === '*' || host === hostname;
}
