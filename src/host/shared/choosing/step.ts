import * as vscode from 'vscode';

export interface ChoosingLine<Value> extends vscode.QuickPickItem {
  /** What is chosen by it; a separator has none. */
  readonly value?: Value;
  /** How many questions it stands for, where that is told. */
  readonly count?: number;
}

/** One question of several that are asked one after the other. */
export interface ChoosingStep<Value> {
  readonly title: string;
  readonly placeholder: string;
  /** Which one it is, from 1. */
  readonly number: number;
  readonly of: number;
  /** The lines, as soon as they are known. */
  readonly lines: readonly ChoosingLine<Value>[] | Promise<readonly ChoosingLine<Value>[]>;
  /** The line to begin with. */
  readonly isLikely: (line: ChoosingLine<Value>) => boolean;
  /** What a person may type instead of choosing a line. */
  readonly typed?: (text: string) => ChoosingLine<Value> | undefined;
}

export const BACK = Symbol('back');

/** Asks it: what was chosen, that the person wants to go back, or nothing if they want no more. */
export function ask<Value>({ title, placeholder, number, of, lines, isLikely, typed }: ChoosingStep<Value>): Promise<Value | typeof BACK | undefined> {
  return new Promise((resolve) => {
    const list = vscode.window.createQuickPick<ChoosingLine<Value>>();
    let isOver = false;

    function end(chosen?: Value | typeof BACK): void {
      if (isOver) return;
      isOver = true;
      resolve(chosen);
      list.dispose();
    }

    list.title = title;
    list.placeholder = placeholder;
    list.step = number;
    list.totalSteps = of;
    list.ignoreFocusOut = number > 1; // what was chosen before is not lost
    list.matchOnDescription = true;
    if (number > 1) list.buttons = [vscode.QuickInputButtons.Back];
    list.onDidTriggerButton(() => end(BACK));
    list.onDidHide(() => end());
    list.onDidAccept(() => {
      const value = list.selectedItems[0]?.value;
      if (value !== undefined) end(value);
    });
    if ('then' in lines) {
      list.busy = true;
      void lines.then(offer);
    } else offer(lines);
    list.show();

    function offer(known: readonly ChoosingLine<Value>[]): void {
      if (isOver) return;
      list.items = known;
      list.activeItems = known.filter((line) => line.value !== undefined && isLikely(line)).slice(0, 1);
      list.busy = false;
      list.onDidChangeValue((text) => {
        const line = typed?.(text.normalize('NFKC').trim());
        if (typed) list.items = line ? [{ ...line, alwaysShow: true }] : known;
      });
    }
  });
}
