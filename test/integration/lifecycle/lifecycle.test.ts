import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Command } from '../../../src/ids';
import { extension } from '../extension';
import { contextWith, load } from '../load';

/** Everything that VS Code handed out to be disposed of, under the name of the function it came from. */
class Registrations {
  readonly #open = new Map<object, string>();
  readonly commands = new Map<unknown, () => unknown>();
  made = 0;

  get open(): string[] {
    return [...this.#open.values()];
  }

  /** The real API, counting. */
  watch<Api extends object>(api: Api, name: string): Api {
    return new Proxy(api, {
      get: (target, property) => {
        const value: unknown = Reflect.get(target, property);
        const place = `${name}.${String(property)}`;
        if (typeof value === 'object' && value !== null && name === 'vscode') return this.watch(value, place);
        if (typeof value !== 'function') return value;
        if (/^[A-Z]/.test(String(property))) return this.#watchClass(value, place);
        return (...args: unknown[]): unknown => {
          if (property === 'registerCommand') this.commands.set(args[0], args[1] as () => unknown);
          return this.#count(Reflect.apply(value, target, args), place);
        };
      },
    });
  }

  #watchClass(value: object, place: string): object {
    return new Proxy(value, {
      construct: (target, args) => this.#count(Reflect.construct(target as never, args), place) as object,
    });
  }

  #count(result: unknown, name: string): unknown {
    if (typeof result !== 'object' || result === null || !('dispose' in result)) return result;
    this.made += 1;
    this.#open.set(result, name);
    const dispose = result.dispose as () => unknown;
    result.dispose = () => {
      this.#open.delete(result);
      return dispose.call(result);
    };
    return result;
  }
}

async function ourCommands(): Promise<string[]> {
  const all = await vscode.commands.getCommands(true);
  return Object.values<string>(Command).filter((command) => all.includes(command));
}

describe('The extension', () => {
  it('sleeps in a folder without notes', () => {
    assert.equal(extension().isActive, false);
  });

  it('loads nothing before it is needed but what several parts need', () => {
    const asked: string[] = [];
    const subscriptions: vscode.Disposable[] = [];
    load(vscode, asked).activate(contextWith(subscriptions));
    for (const subscription of subscriptions) subscription.dispose();
    assert.deepEqual(
      asked.filter((file) => file.startsWith('.') && !file.includes('/chunk-')),
      [],
    );
  });

  it('leaks nothing when it is deactivated and activated again', async () => {
    const counts: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const registrations = new Registrations();
      const subscriptions: vscode.Disposable[] = [];
      load(registrations.watch(vscode, 'vscode')).activate(contextWith(subscriptions));
      assert.deepEqual(await ourCommands(), Object.values(Command));
      await registrations.commands.get(Command.practiceDue)?.(); // by way of VS Code it would wake up the installed one
      counts.push(registrations.made);
      for (const subscription of subscriptions.reverse()) subscription.dispose();
      assert.deepEqual(registrations.open, [], 'still registered');
      assert.deepEqual(await ourCommands(), []);
    }
    assert.ok((counts[0] ?? 0) > 10, `${counts.join()} registrations`);
    assert.deepEqual(new Set(counts).size, 1, `the same each time: ${counts.join()}`);
  });
});
