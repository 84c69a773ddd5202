/**
 * Text written by others, as it may stand on a screen. Characters that nobody sees but that reorder,
 * hide or join what stands beside them go; what languages need (ZWJ, ZWNJ, combining marks) stays.
 */

/** Bidi controls, zero-width and soft characters, tags, interlinear marks, C0 and C1 but tab and line feed. */
const UNSEEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** More than eight marks on one letter are a tower that covers the lines around it. */
const TOWER = /(\p{M}{8})\p{M}+/gu;

/** The text without unseen characters, without towers of marks and without half surrogates. O(text). */
export function harmless(text: string): string {
  return text.toWellFormed().replace(UNSEEN, '').replace(TOWER, '$1');
}
