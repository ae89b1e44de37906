// Readability reads plain properties (form.nextElementSibling, document.body). A page can shadow those by naming its
// form fields after them, and make it loop for ever. On the clone, such names are simply taken away.
import { native } from './native';

const NAMED = 'form,input,button,select,textarea,fieldset,output,object,img,embed,iframe';

/** Takes from a clone what would lead Readability astray: names that shadow DOM properties, and javascript: links. */
export function disarm(clone: Document): void {
  const find = native(clone, 'querySelectorAll');
  const form = Object.getPrototypeOf(native(clone, 'createElement').call(clone, 'form'));
  const page = Object.getPrototypeOf(clone);
  for (const element of find.call(clone, `:is(${NAMED}):is([name],[id])`)) {
    for (const attribute of ['name', 'id']) {
      const name = native(element, 'getAttribute').call(element, attribute);
      if (name && (name in form || name in page)) native(element, 'removeAttribute').call(element, attribute);
    }
  }
  // Readability replaces these links by text nodes of its own, which would no longer lead back to the page.
  for (const link of find.call(clone, 'a[href^="javascript:"]')) link.removeAttribute('href');
}
