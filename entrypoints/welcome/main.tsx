import { render } from 'preact';
import { ask } from '../background/send.ts';
import { servePage } from '../background/serve-page.ts';
import { makeCardProgram } from '../card/program.ts';
import { startReading } from '../content/reading.ts';
import { WelcomePage } from './WelcomePage.tsx';

render(<WelcomePage />, document.body);

// The demo article is read as a web page's would be; only the card's views are bundled here.
const { signal } = new AbortController();
const program = makeCardProgram();
const commands = startReading({ ask, loadCard: async () => program, signal });
servePage({ ...commands, stop: () => null }, signal);
