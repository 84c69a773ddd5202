import { expect, test } from 'vitest';
import { wrapName } from '../../../../components/article/wrap-name.ts';

test.each([
  ['CECOT', ['CECOT']],
  ['Kilmar Abrego Garcia', ['Kilmar Abrego', 'Garcia']],
  ['Terrorism Confinement Center', ['Terrorism', 'Confinement', 'Center']],
  [
    'Inter-American Commission on Human Rights of States',
    ['Inter-American', 'Commission on', 'Human Rights of…'],
  ],
  ['Donaudampfschifffahrtsgesellschaft', ['Donaudampfschifffahrtsg…']],
  ['𝒜𝒜𝒜𝒜', ['𝒜𝒜𝒜𝒜']],
])('%s stands on a map in short lines', (name, lines) => {
  expect(wrapName(name)).toEqual(lines);
});
