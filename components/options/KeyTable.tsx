import { say } from '../words/say.ts';

export interface CommandKey {
  name: string;
  description: string;
  /** As the browser writes it; empty when it has none. */
  shortcut: string;
}

/** Every command with its key. */
export function KeyTable({ commands }: { commands: readonly CommandKey[] }) {
  return (
    <table class="keys">
      <thead>
        <tr>
          <th scope="col">{say('optionsCommand')}</th>
          <th scope="col">{say('optionsKey')}</th>
        </tr>
      </thead>
      <tbody>
        {commands.map(({ name, description, shortcut }) => (
          <tr key={name}>
            <td>{description}</td>
            <td>{shortcut ? <kbd>{shortcut}</kbd> : say('optionsNoKey')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
