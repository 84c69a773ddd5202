/** How to open a browser. */
export interface LaunchOptions {
  /** Folder of a built extension; none is loaded when not given. See `builtExtension`. */
  extension?: string;
  /** Folder of the profile, kept by `close`; a fresh one that `close` removes when not given. */
  profile?: string;
  /** Port of `servePages`: every host name leads there. Without it every host name leads nowhere. */
  port?: number;
  /** A window on a display, with the network open to the reader; headless when not given. */
  isVisible?: boolean;
  /** CSS pixels; 1280 x 800 when not given. */
  viewport?: { width: number; height: number };
  /** Chromium only: variables beside those of this process. */
  environment?: Record<string, string>;
  /** Firefox only. */
  preferences?: Record<string, unknown>;
}
