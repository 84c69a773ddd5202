import { PARTS, type Part } from './parts.ts';
import { resolveImport, type Sources } from './sources.ts';

/** What a file imports, as written. */
export function importsOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const statement = /(?:^|[;}\n])\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?\s*['"]([^'"]+)['"]/g;
  const call = /\bimport\(\s*['"]([^'"]+)['"]/g;
  return [...code.matchAll(statement), ...code.matchAll(call)].flatMap(([, path]) => path ?? []);
}

/** Every import that the table forbids, and every file that it does not know. */
export function forbiddenImports(sources: Sources): string[] {
  return [...sources].flatMap(([path, text]) => {
    const part = partOf(path);
    if (!part) return [`${path}: belongs to no part of the import table`];
    return importsOf(text).flatMap((specifier) => objection(path, part, specifier) ?? []);
  });
}

/** Every ring of files that import each other, as `a -> b -> a`. */
export function importCycles(sources: Sources): string[] {
  const cycles: string[] = [];
  const finished = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const seenAt = trail.indexOf(path);
    if (seenAt >= 0) cycles.push([...trail.slice(seenAt), path].join(' -> '));
    if (seenAt >= 0 || finished.has(path)) return;
    for (const next of neighbours(path, sources)) visit(next, [...trail, path]);
    finished.add(path);
  };
  for (const path of sources.keys()) visit(path, []);
  return cycles;
}

function neighbours(path: string, sources: Sources): string[] {
  const specifiers = importsOf(sources.get(path) ?? '').filter((specifier) =>
    isRelative(specifier),
  );
  return specifiers
    .map((specifier) => resolveImport(path, specifier))
    .filter((to) => sources.has(to));
}

function objection(path: string, part: Part, specifier: string): string | null {
  if (!isRelative(specifier)) {
    const isAllowed = part.packages.some((allowed) => allowed.test(specifier));
    return isAllowed ? null : `${path}: ${part.name} may not import the package ${specifier}`;
  }
  const target = resolveImport(path, specifier);
  if (isIn(target, part.paths) || isIn(target, part.mayImport)) return null;
  return `${path}: ${part.name} may not import ${target}`;
}

/** The part that a file, or a folder as the table writes it, belongs to. */
export function partOf(path: string): Part | null {
  return PARTS.find((part) => isIn(path, part.paths)) ?? null;
}

/** Whether a path is one of these, or in a folder of them. */
export function isIn(path: string, places: readonly string[]): boolean {
  return places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));
}

function isRelative(specifier: string): boolean {
  return specifier.startsWith('.');
}
