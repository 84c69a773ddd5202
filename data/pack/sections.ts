/** The container: named arrays in one file, and the file as views on those arrays. */

import {
  ALIGNMENT,
  AT,
  ENTRY_BYTES,
  ENTRY_NAME_BYTES,
  HEADER_BYTES,
  LATER_SECTIONS,
  MAGIC,
  REQUIRED_SECTIONS,
  SECTION_ARRAYS,
  SECTION_KINDS,
  SECTIONS,
  VERSION,
  align,
  checksum,
} from './layout.ts';
import type { SectionName, Sections } from './layout.ts';
import { PackError } from './pack-error.ts';

const NAMES = Object.keys(SECTIONS) as SectionName[];
const REQUIRED_NAMES = Object.keys(REQUIRED_SECTIONS) as (keyof typeof REQUIRED_SECTIONS)[];

/** One file with all sections; O(bytes). */
export function joinSections(sections: Sections): Uint8Array<ArrayBuffer> {
  refuseBigEndian();
  const given = NAMES.flatMap((name) => {
    const section = sections[name];
    return section === undefined ? [] : [{ name, section }];
  });
  const headBytes = HEADER_BYTES + given.length * ENTRY_BYTES;
  const size = given.reduce((sum, { section }) => sum + align(section.byteLength), headBytes);
  const file = new Uint8Array(size);
  let offset = headBytes;
  given.forEach(({ name, section }, entry) => {
    writeEntry(file, HEADER_BYTES + entry * ENTRY_BYTES, name, offset, section.byteLength);
    file.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset);
    offset += align(section.byteLength);
  });
  writeHeader(file, headBytes, given.length);
  return file;
}

/**
 * The sections of a file as views on it; copies only when the bytes are not aligned.
 * @throws PackError when it is no pack, newer than this code, cut short or damaged in its head.
 */
export function openSections(input: ArrayBuffer | Uint8Array): Sections {
  refuseBigEndian();
  const file = aligned(input);
  const head = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const headBytes = checkHeader(file, head);
  const sections = new Map<string, Sections[SectionName]>(Object.entries(LATER_SECTIONS));
  for (let at = HEADER_BYTES; at < headBytes; at += ENTRY_BYTES) {
    const name = entryName(file.subarray(at, at + ENTRY_NAME_BYTES));
    if (Object.hasOwn(SECTIONS, name)) {
      sections.set(name, openSection(file, head, at, name as SectionName));
    }
  }
  for (const name of REQUIRED_NAMES) {
    if (!sections.has(name)) throw new PackError(`section ${name} is missing`);
  }
  return Object.fromEntries(sections) as Sections;
}

/**
 * Checks every byte after the directory: for a file that came from elsewhere. O(bytes).
 * @throws PackError when any differs from what was written.
 */
export function verifyPack(input: ArrayBuffer | Uint8Array): void {
  const file = aligned(input);
  const head = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const headBytes = checkHeader(file, head);
  if (checksum(words(file, headBytes, file.byteLength)) !== head.getUint32(AT.contents, true)) {
    throw new PackError('the contents are damaged (their checksum differs)');
  }
}

function writeEntry(file: Uint8Array, at: number, name: SectionName, offset: number, size: number) {
  const ascii = new TextEncoder().encode(name);
  if (ascii.length > ENTRY_NAME_BYTES) {
    throw new PackError(`section name ${name} is too long`, `use ${ENTRY_NAME_BYTES} letters`);
  }
  file.set(ascii, at);
  const entry = new Uint32Array(file.buffer, at + ENTRY_NAME_BYTES, 3);
  entry.set([SECTION_KINDS.indexOf(SECTIONS[name]), offset, size]);
}

function writeHeader(file: Uint8Array<ArrayBuffer>, headBytes: number, sections: number) {
  file.set(MAGIC);
  const head = new DataView(file.buffer);
  head.setUint32(AT.version, VERSION, true);
  head.setUint32(AT.sections, sections, true);
  head.setUint32(AT.bytes, file.byteLength, true);
  head.setUint32(AT.contents, checksum(words(file, headBytes, file.byteLength)), true);
  head.setUint32(AT.head, headChecksum(file, headBytes), true);
}

/** Length of header and directory. The version is looked at before all that it may change. */
function checkHeader(file: Uint8Array, head: DataView): number {
  if (MAGIC.some((byte, index) => file[index] !== byte)) {
    throw new PackError(
      'the file is not a Backgrounder pack',
      'choose a file made by `pack build`',
      'none',
    );
  }
  if (file.byteLength < HEADER_BYTES) {
    throw new PackError('the file is cut short in its header', undefined, 'cut');
  }
  checkVersion(head.getUint32(AT.version, true));
  const size = head.getUint32(AT.bytes, true);
  if (size !== file.byteLength) {
    const what = size > file.byteLength ? 'cut short' : 'longer than it says';
    throw new PackError(
      `the file is ${what}: ${file.byteLength} of ${size} bytes`,
      undefined,
      size > file.byteLength ? 'cut' : 'damaged',
    );
  }
  const headBytes = HEADER_BYTES + head.getUint32(AT.sections, true) * ENTRY_BYTES;
  if (headBytes > size) throw new PackError('the directory lies outside the file');
  if (headChecksum(file, headBytes) !== head.getUint32(AT.head, true)) {
    throw new PackError('the header or directory is damaged (its checksum differs)');
  }
  return headBytes;
}

function checkVersion(version: number) {
  if (version > VERSION) {
    const what = `version ${version} is newer than this version of Backgrounder (${VERSION})`;
    throw new PackError(what, 'update Backgrounder', 'newer');
  }
  if (version < 1) throw new PackError(`version ${version} does not exist`);
}

function openSection(file: Uint8Array, head: DataView, at: number, name: SectionName) {
  const field = (place: number) => head.getUint32(at + ENTRY_NAME_BYTES + 4 * place, true);
  const kind = field(0);
  const offset = field(1);
  const size = field(2);
  const section = SECTION_ARRAYS[SECTIONS[name]];
  if (SECTION_KINDS[kind] !== SECTIONS[name]) {
    throw new PackError(`section ${name} holds another kind of number`);
  }
  if (offset + size > file.byteLength) throw new PackError(`section ${name} lies outside the file`);
  if (offset % ALIGNMENT !== 0 || size % section.BYTES_PER_ELEMENT !== 0) {
    throw new PackError(`section ${name} is not aligned`);
  }
  return new section(
    file.buffer as ArrayBuffer,
    file.byteOffset + offset,
    size / section.BYTES_PER_ELEMENT,
  );
}

function entryName(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return String.fromCharCode(...(end < 0 ? bytes : bytes.subarray(0, end)));
}

function headChecksum(file: Uint8Array, headBytes: number): number {
  return checksum(words(file, HEADER_BYTES, headBytes), checksum(words(file, 0, AT.head)));
}

function words(file: Uint8Array, start: number, end: number): Uint32Array {
  return new Uint32Array(file.buffer, file.byteOffset + start, Math.floor((end - start) / 4));
}

function aligned(input: ArrayBuffer | Uint8Array): Uint8Array {
  const file = input instanceof Uint8Array ? input : new Uint8Array(input);
  return file.byteOffset % ALIGNMENT === 0 ? file : file.slice();
}

function refuseBigEndian() {
  if (new Uint8Array(Uint32Array.of(1).buffer)[0] !== 1) {
    throw new PackError('this machine stores numbers big-endian', 'packs need a little-endian one');
  }
}
