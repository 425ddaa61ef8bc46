import type { FromProgress, ProgressLabels } from '../../protocol/progress/messages';
import { parseShow } from '../../protocol/progress/messages';
import type { ProgressView } from '../../protocol/progress/view';
import { patch } from '../patch';
import { markScrollers } from '../scrollers';
import { contentOf } from './content';

declare function acquireVsCodeApi(): { postMessage(message: FromProgress): void };

const host = acquireVsCodeApi();
const page = document.createElement('main');
let shown: { readonly view: ProgressView; readonly labels: ProgressLabels } | undefined;

document.body.append(page);
window.addEventListener('message', ({ data }) => {
  shown = parseShow(data) ?? shown;
  draw();
});
window.addEventListener('resize', draw);
page.addEventListener('click', click);
host.postMessage({ type: 'ready' });

/** The pictures are drawn for the room that there is, so that what is written in them stays as big as the rest. */
function draw(): void {
  if (!shown) return;
  const { paddingLeft, paddingRight } = getComputedStyle(page);
  const room = page.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  const wanted = contentOf(shown.view, shown.labels, Math.floor(room));
  for (const { id } of page.querySelectorAll('details[open]')) wanted.querySelector(`#${id}`)?.setAttribute('open', '');
  patch(page, wanted);
  markScrollers(page);
}

function click({ target }: MouseEvent): void {
  const button = target instanceof Element ? target.closest('button') : null;
  const { open, offer } = button?.dataset ?? {};
  if (open !== undefined) host.postMessage({ type: 'open', id: open });
  if (offer === 'practice' || offer === 'newTarget') host.postMessage({ type: offer });
}
