import { expect, test } from 'vitest';
import { clippingFragment, parseRoute } from '../../src/library/route';
import { sampleId } from '../core/clippings/sample-capture';

test.each([
  ['', { show: 'list' }],
  ['#list', { show: 'list' }],
  ['#nonsense/2', { show: 'list' }],
  ['#backup', { show: 'backup' }],
  [`#${sampleId(7)}`, { show: 'clipping', id: sampleId(7), version: null }],
  [`#${sampleId(7)}/2`, { show: 'clipping', id: sampleId(7), version: 2 }],
  [`#${sampleId(7)}/0`, { show: 'clipping', id: sampleId(7), version: null }],
])('%s', (fragment, route) => {
  expect(parseRoute(fragment)).toEqual(route);
});

test('an address that is written is read again', () => {
  expect(parseRoute(clippingFragment(sampleId(3), 4))).toEqual({
    show: 'clipping',
    id: sampleId(3),
    version: 4,
  });
});
