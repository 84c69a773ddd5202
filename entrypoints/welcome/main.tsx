import { render } from 'preact';
import { addOwnScript } from '../content/own-page.ts';
import { WelcomePage } from './WelcomePage.tsx';

render(<WelcomePage />, document.body);

// The demo article is read by the very script that reads web pages.
void addOwnScript('/in-page.js');
