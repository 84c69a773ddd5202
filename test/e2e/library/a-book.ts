import { zipped } from './valley.ts';

/** An EPUB of one chapter. */
export function aBook(title: string, text: string): Uint8Array {
  return zipped({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/content.opf"/></rootfiles></container>',
    'OEBPS/content.opf': `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>${title}</dc:title><dc:language>en</dc:language><dc:publisher>Opal Press</dc:publisher></metadata><manifest><item id="c" href="c.xhtml"/></manifest><spine><itemref idref="c"/></spine></package>`,
    'OEBPS/c.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>The chapter</h1><p>${text}</p></body></html>`,
  });
}
