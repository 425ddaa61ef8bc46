import * as vscode from 'vscode';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Moment } from '../../core/history/moment';
import { HomeLog } from './homeLog';
import { type Home, homeAt, homeOf, pathIn, type Storage } from './homes';
import { KeptHome } from './keptHome';
import type { LogTeller } from './logFolder';
import { LookFile } from './lookFile';
import { SnapshotFile } from './snapshotFile';
import { wishesIn } from '../shared/practiceSettings';

export interface Services extends Storage {
  readonly index: NoteIndex;
  readonly device: string;
  /** Names the code that runs. */
  readonly code: string;
  /** Where the extension may keep something for this workspace. */
  readonly ofWorkspace: string;
  readonly tell: LogTeller;
}

export function now(): Moment {
  return { at: Date.now(), offset: 0 - new Date().getTimezoneOffset() };
}

const MANY = 1000;

/** The homes of the window: its folders, and the notes that are open beside them. */
export class KeptHomes {
  readonly #services: Services;
  readonly #onChange: () => void;
  readonly #homes = new Map<string, KeptHome>();
  /** Which home a note belongs to, and its path there. */
  readonly #places = new Map<string, { readonly home: Home; readonly path: string }>();

  constructor(services: Services, onChange: () => void) {
    this.#services = services;
    this.#onChange = onChange;
    this.follow();
  }

  dispose(): void {
    for (const home of this.#homes.values()) home.dispose();
    this.#homes.clear();
  }

  all(): KeptHome[] {
    return [...this.#homes.values()];
  }

  /** The home of a note, if it has been met. */
  of(note: string): KeptHome | undefined {
    return this.#homes.get(this.#placeOf(note).home.key);
  }

  byTag(tag: string): KeptHome | undefined {
    return this.all().find((home) => home.tag === tag);
  }

  /** Takes the folders that there are now, and forgets those that are gone. Notes may have changed their home. */
  follow(): void {
    this.#places.clear();
    const { index } = this.#services;
    const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => homeAt(uri, true, this.#services));
    const keys = new Set(folders.map(({ key }) => key));
    for (const [key, kept] of this.#homes) {
      if (keys.has(key) || (!kept.home.isFolder && this.#placeOf(key).home.key === key)) continue;
      kept.dispose();
      this.#homes.delete(key);
    }
    for (const kept of this.#homes.values()) kept.renew();
    for (const home of folders) this.#open(home);
    for (const uri of index.uris()) this.meet(uri);
  }

  /** A note is there: it may be the first of its home. */
  meet(note: string): KeptHome {
    const { home } = this.#placeOf(note);
    return this.#homes.get(home.key) ?? this.#open(home);
  }

  #open(home: Home): KeptHome {
    const known = this.#homes.get(home.key);
    if (known) return known;
    const { disk, index, device, code, ofWorkspace, tell } = this.#services;
    const pathOf = (note: string): string | undefined => {
      const place = this.#placeOf(note);
      return place.home.key === home.key ? place.path : undefined;
    };
    const kept = new KeptHome(
      {
        home,
        log: new HomeLog(home.places, { device, now }, tell),
        kept: new LookFile(disk, ofWorkspace, home.key, home.tag),
        many: MANY,
        snapshot: new SnapshotFile(disk, ofWorkspace, home.key, home.tag, code),
        sources: () => ({ index, pathOf, now, wishes: wishesIn(home.uri) }),
      },
      this.#onChange,
    );
    this.#homes.set(home.key, kept);
    return kept;
  }

  #placeOf(note: string): { readonly home: Home; readonly path: string } {
    const known = this.#places.get(note);
    if (known) return known;
    const uri = vscode.Uri.parse(note);
    const home = homeOf(uri, this.#services);
    const place = { home, path: pathIn(home, uri) };
    this.#places.set(note, place);
    return place;
  }
}
