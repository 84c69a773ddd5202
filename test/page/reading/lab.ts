/**
 * The page code as a test runs it: in an isolated world of a real page, with a naive library in place
 * of the background. What the extension's own world could see is handed out here.
 */

import { speakFrom } from '../../../components/words/say.ts';
import { FIRST_APPEARANCE, FIRST_MARKING } from '../../../data/choices.ts';
import type { Card, EntityId, Mention, QuotedStatement } from '../../../data/model.ts';
import type { CardAnswer, PageApi, PageMarking } from '../../../entrypoints/background/api.ts';
import { makeCardProgram } from '../../../entrypoints/card/program.ts';
import type { Ask } from '../../../entrypoints/content/ask.ts';
import { beginLife } from '../../../entrypoints/content/lifetime.ts';
import { boxesOf } from '../../../entrypoints/content/ranges.ts';
import { startReading } from '../../../entrypoints/content/reading.ts';
import { ENGLISH } from '../../english.ts';

speakFrom(ENGLISH);

const NAMES: Record<string, EntityId> = {
  CECOT: 'cecot',
  'Nayib Bukele': 'bukele',
  Bukele: 'bukele',
  'El Salvador': 'el-salvador',
  'Tren de Aragua': 'tda',
};

/** What a test may set before or while the page code runs. */
export const control = {
  /** Milliseconds until an answer about a card comes, and until the card program is there. */
  cardDelay: 0,
  programDelay: 0,
  /** The next cards that shall fail. */
  cardFailures: 0,
  statements: 3,
  /** Whether the extension is there, and whether the script noticed that it is not. */
  isInstalled: true,
  isOver: false,
  marking: aMarking(),
};

/** The reader's choices on this page. */
export function aMarking(): PageMarking {
  return { ...FIRST_MARKING, known: [], worth: {}, appearance: FIRST_APPEARANCE };
}

/** What was asked: verbs, and the entities of cards. */
export const asked: string[] = [];
const life = new AbortController();
let root: ShadowRoot | null = null;
let answer: ReturnType<typeof startReading> = () => null;
const tell = (verb: keyof PageApi, request: object) => answer({ to: 'page', verb, request });

/** What a screen reader was given to say. */
export const announced: string[] = [];

/** Starts the page code. */
export function start(): void {
  watchRoots();
  watchAnnouncements();
  const loadCard = () => after(control.programDelay).then(() => program);
  answer = startReading({ ask, loadCard, signal: life.signal });
}

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const program = makeCardProgram();

/** Begins lives of the script, one after the other; answers which of them began. */
export function beginLives(count: number): boolean[] {
  return Array.from({ length: count }, () => {
    const begun = beginLife(() => control.isInstalled);
    begun?.signal.addEventListener('abort', () => (control.isOver = true));
    return begun !== null;
  });
}

/** Ends it. */
export function stop(): void {
  life.abort();
}

/** Carries out a command of the keyboard. */
export function run(command: 'next-mention' | 'previous-mention' | 'open-card' | 'close-card') {
  return tell('runCommand', { command });
}

/** Opens an entity's card from outside the page. */
export function show(entity: EntityId) {
  return tell('showEntity', { entity });
}

/** Opens an entity's card at the selected text. */
export function lookUp(entity: EntityId) {
  return tell('lookUp', { entity });
}

/** Has the names found again, with the reader's new choices. */
export function readAgain() {
  return tell('readAgain', {});
}

export function list() {
  return tell('listEntities', {});
}

/** Texts that a highlight paints, in the order of the page. */
export function painted(name = 'backgrounder'): string[] {
  return rangesOf(name).map((range) => {
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });
}

/** Where the first painted mark with this text is. */
export function boxOf(text: string, line = 0) {
  const at = painted().indexOf(text);
  const range = rangesOf('backgrounder')[at];
  const box = range && boxesOf(range)[line];
  return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
}

/** Firefox gives no iterator of a highlight to another world. */
function rangesOf(name: string): StaticRange[] {
  const ranges: StaticRange[] = [];
  CSS.highlights.get(name)?.forEach((range) => ranges.push(range as unknown as StaticRange));
  return ranges;
}

/** What a reader takes for one; a source is one in a line of text. */
const BUTTONS = 'button, [role=button]';

/** The open card as a reader would meet it; `null` while none is to be seen. */
export function card() {
  const host = root?.host;
  const dialog = root?.querySelector('[role=dialog]');
  if (!host?.isConnected || !host.matches(':popover-open') || !dialog) return null;
  const box = host.getBoundingClientRect();
  const nameId = dialog.getAttribute('aria-labelledby');
  return {
    name: root!.getElementById(nameId ?? '')?.textContent ?? null,
    text: dialog.textContent,
    buttons: [...dialog.querySelectorAll(BUTTONS)].map((button) => button.textContent),
    box: { x: box.x, y: box.y, width: box.width, height: box.height },
    hasFocus: root!.activeElement !== null,
    focused: root!.activeElement?.textContent ?? null,
    height: dialog.scrollHeight,
  };
}

/** Where every button of the card is. */
export function buttonBoxes() {
  const buttons = [...(root?.querySelectorAll(BUTTONS) ?? [])];
  return buttons.map((button) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x, y, width, height };
  });
}

/** Where a button of the card is, by its words; scrolled into view; of one that breaks, its first line. */
export function buttonBox(text: string) {
  const buttons = [...(root?.querySelectorAll(BUTTONS) ?? [])];
  const found = buttons.find((button) => button.textContent?.includes(text));
  found?.scrollIntoView({ block: 'nearest' });
  const box = found?.getClientRects()[0];
  return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
}

const ask: Ask = async (verb, request) => {
  if (verb === 'getCard') return (await getCard(request as { entity: string })) as never;
  asked.push(verb);
  if (verb === 'findMentions') return findMentions(request as never) as never;
  return null as never;
};

function findMentions({ blocks }: { blocks: { text: string }[] }) {
  const mentions = blocks.map(({ text }) => mentionsIn(text));
  return { mentions, established: [], awaited: [], marking: control.marking };
}

function mentionsIn(text: string): Mention[] {
  const names = Object.keys(NAMES).sort((a, b) => b.length - a.length);
  return [...text.matchAll(new RegExp(names.join('|'), 'g'))].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    entity: NAMES[found[0]]!,
    name: found[0],
    score: 1,
    why: [],
  }));
}

async function getCard({ entity }: { entity: EntityId }): Promise<CardAnswer | null> {
  asked.push(`card ${entity}`);
  await after(control.cardDelay);
  if (control.cardFailures-- > 0) throw new Error('test: this one fails');
  return { ...aCard(entity), choices: { isKnown: false, pins: [] } };
}

function aCard(entity: EntityId): Card {
  const name = Object.entries(NAMES).find(([, id]) => id === entity)?.[0] ?? entity;
  return {
    entity: { id: entity, name, kind: 'facility', label: 'a thing of the test', aliases: [] },
    definition: aStatement(`${name} is what this test is about.`, 0),
    statements: Array.from({ length: control.statements }, (_, at) =>
      aStatement(
        `Sentence ${at + 1} about ${name} says a little more of it than the last.`,
        at + 1,
      ),
    ),
    disagreements: [],
    timeline: [],
    related: [{ id: 'el-salvador', name: 'El Salvador', kind: 'place', label: null, shared: 2 }],
    asOf: '2025-04-01',
    libraryDate: '2025-04-01',
    articleDate: null,
  };
}

function aStatement(text: string, index: number): QuotedStatement {
  return {
    text,
    voices: [],
    document: 'a-document',
    index,
    title: 'A document',
    publisher: 'The Test',
    published: '2025-04-01',
    url: null,
    language: 'en',
    start: 0,
    end: text.length,
  };
}

/** No driver hears a screen reader. */
function watchAnnouncements(): void {
  const prototype = Document.prototype as { ariaNotify?: (text: string) => void };
  prototype.ariaNotify = (text) => void announced.push(text);
}

/** Closed roots are closed to tests too: keep those that this world makes. */
function watchRoots(): void {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    root = attachShadow.call(this, init);
    return root;
  };
}
