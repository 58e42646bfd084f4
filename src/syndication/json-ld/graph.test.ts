import { expect, it } from 'vitest';
import { graphText } from './graph.ts';

it('a text that would end its script element cannot, and is read back as it was', () => {
  const name = '</script><script>alert(1)</script> <!-- & "x"';
  const text = graphText([{ '@type': 'WebSite', name }]);
  expect(text).not.toContain('<');
  expect((JSON.parse(text) as { '@graph': { name: string }[] })['@graph'][0]?.name).toBe(name);
});
