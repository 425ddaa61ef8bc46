import * as vscode from 'vscode';

export interface Picking {
  /** The labels of each list that was shown, without icons, and what is said beside them. */
  readonly shown: readonly (readonly string[])[];
  stop(): void;
}

/** Takes from each list that is shown what is to be taken, as soon as that is known, in place of a person; then none. */
export function picking(...labels: readonly string[]): Picking {
  const window = vscode.window as unknown as Pick<typeof vscode.window, 'createQuickPick'>;
  const { createQuickPick } = window;
  const shown: string[][] = [];
  const plain = ({ label, description }: vscode.QuickPickItem): string =>
    [label.replace(/\$\([\w-]+\) /g, ''), ...(description ? [description] : [])].join(': ');
  Object.assign(window, {
    createQuickPick: () => {
      const pick = createQuickPick();
      const wanted = labels[shown.length];
      let accept: () => unknown = () => undefined;
      const take = (): void => {
        shown.push(pick.items.map(plain));
        if (wanted === undefined) pick.hide();
        else accept();
      };
      Object.defineProperties(pick, {
        selectedItems: { get: () => pick.items.filter((item) => plain(item).startsWith(wanted ?? '')) },
        onDidAccept: { value: (listener: () => unknown) => (accept = listener) },
        busy: { set: (isBusy: boolean) => isBusy || queueMicrotask(take) },
      });
      return pick;
    },
  });
  return { shown, stop: () => Object.assign(window, { createQuickPick }) };
}
