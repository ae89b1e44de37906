import { expect, test } from 'vitest';
import { anki } from '../../../../src/core/glossary/formats/anki';
import { about, full, small } from './sample';

test('a note has the original in front, its meaning behind, and nothing in it is markup or a formula', () => {
  const { data, losses } = anki.write([small, full], about);
  const [, , , , first, second] = String(data).split(/\r?\n/);
  expect(first).toBe('us.desk-rule,desk rule,,"A rule about desks.<br>terms.csv, a file",US concept');
  expect(second).toContain(
    'cn.three-lamps,三盏灯,sān zhǎn dēng,"Three Lamps<br>=A ""rule"" &lt;b&gt;of&lt;/b&gt; office &amp; desk',
  );
  expect(second).toContain('1. one | a (一)<br>2. two<br>');
  expect(losses).toContainEqual({ field: 'lineage', how: 'dropped', entries: 1 });
  expect(losses).toContainEqual({ field: 'sources', how: 'flattened', entries: 2 });
});
