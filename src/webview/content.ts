import type { PanelLabels } from '../protocol/toPanel';
import type { EmptyView, PanelView } from '../protocol/panelView';
import { actionsOf } from './actions';
import { mainBar } from './buttons';
import { card } from './card';
import { interview } from './interview';
import { report } from './report';
import { element, LED_TO } from './elements';
import { summary } from './summary';

/** The page, as the view wants it. */
export function contentOf(view: PanelView, labels: PanelLabels, typed: string | undefined): HTMLElement {
  return element('main', { class: view.kind }, ...parts(view, labels, typed));
}

function parts(view: PanelView, labels: PanelLabels, typed: string | undefined): (HTMLElement | undefined)[] {
  switch (view.kind) {
    case 'empty':
      return empty(view, labels);
    case 'card':
      return card(view, labels, typed);
    case 'summary':
      return summary(view, labels);
    case 'interview':
      return interview(view, labels);
    case 'report':
      return report(view, labels);
  }
}

function empty(view: EmptyView, labels: PanelLabels): HTMLElement[] {
  return [element('h1', LED_TO, view.title), element('p', {}, view.why), mainBar(actionsOf(view, labels), '')];
}
