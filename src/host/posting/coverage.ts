import * as vscode from 'vscode';
import { entriesOf } from '../../core/index/questionEntry';
import { type CoveredDemand, COVERAGES, coverageOf, questionAbout, type SearchedQuestion, searched } from '../../core/posting/coverage';
import { demandsIn } from '../../core/posting/demands';
import type { Demand } from '../../core/posting/terms';
import { languageOf } from '../../core/speech/language';
import { writtenTags } from '../../core/targets/belonging';
import { Command } from '../../ids';
import { language } from '../shared/language';
import { chosenModel } from '../shared/model';
import { pathOf } from '../shared/pathOf';
import { turn } from '../shared/turn';
import { askNote } from './askNote';
import { askPosting } from './askPosting';
import { demandsByModel, showSent } from './askModel';
import { addButton, type CoverageLine, linesOf, modelButton, sentButton } from './lines';
import type { PostingNeeds } from './needs';

/** Shows what of a posting the notes cover, until the person has chosen a line or wants no more. */
export async function showCoverage(needs: PostingNeeds): Promise<void> {
  const posting = await askPosting();
  if (posting === undefined) return;
  const reading = { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Reading the notes…') };
  await vscode.window.withProgress(reading, () => needs.progress.ready);
  const questions = await questionsOf(needs);
  let demands = demandsIn(posting, topicsOf(needs));
  for (;;) {
    const chosen = await choose(await covered(demands, questions));
    if (chosen === undefined) return;
    if (chosen === 'sent') {
      await showSent(posting);
      continue;
    }
    if (chosen === 'model') {
      const model = await chosenModel();
      demands = (model && (await demandsByModel(posting, model, needs.memory))) ?? demands;
      continue;
    }
    const { adds, line } = chosen;
    const [first] = line.questions;
    if (first && !adds) await vscode.commands.executeCommand(Command.openQuestion, first.key);
    else await add(questionAbout(line.demand.term, languageOf(posting, language())), needs);
    return;
  }
}

/** As *Add a Question* does, with a suggestion that the person may change. */
async function add(suggestion: string, { index }: PostingNeeds): Promise<void> {
  const note = await askNote(index);
  if (note !== undefined) await vscode.commands.executeCommand(Command.addQuestion, note, suggestion);
}

type Chosen = { readonly line: CoveredDemand; readonly adds: boolean } | 'model' | 'sent' | undefined;

function choose(all: readonly CoveredDemand[]): Promise<Chosen> {
  return new Promise((resolve) => {
    const list = vscode.window.createQuickPick<CoverageLine>();
    const end = (chosen: Chosen): void => {
      resolve(chosen);
      list.dispose();
    };
    const count = (coverage: string): number => all.filter((one) => one.coverage === coverage).length;
    list.title = vscode.l10n.t('Coverage of a Job Posting');
    const counts = COVERAGES.map(count);
    list.placeholder =
      all.length === 0
        ? vscode.l10n.t('No topic of an interview was found in this text')
        : vscode.l10n.t('{0} missing, {1} weak, {2} covered: choose one to add a question or to open it', ...counts);
    list.matchOnDescription = true;
    list.matchOnDetail = true;
    list.items = linesOf(all);
    list.buttons = [sentButton(), modelButton()];
    list.onDidTriggerButton(({ tooltip }) => end(tooltip === modelButton().tooltip ? 'model' : 'sent'));
    list.onDidTriggerItemButton(({ button, item: { covered: line } }) => line && end({ line, adds: button.tooltip === addButton().tooltip }));
    list.onDidAccept(() => {
      const line = list.selectedItems[0]?.covered;
      if (line) end({ line, adds: false });
    });
    list.onDidHide(() => end(undefined));
    list.show();
  });
}

/** In turns, so that nothing else has to wait for long. */
async function covered(demands: readonly Demand[], questions: readonly SearchedQuestion[]): Promise<CoveredDemand[]> {
  const all: CoveredDemand[] = [];
  for (const demand of demands) {
    all.push(coverageOf(demand, questions));
    await turn();
  }
  return all;
}

async function questionsOf({ index, progress }: PostingNeeds): Promise<SearchedQuestion[]> {
  const all: SearchedQuestion[] = [];
  for (const uri of index.uris()) {
    const note = index.get(uri);
    if (note) for (const one of searched(entriesOf(uri, note), pathOf(vscode.Uri.parse(uri)), (key) => progress.at(key))) all.push(one);
    await turn();
  }
  return all;
}

/** What the notes call their topics: their tags and titles. */
function topicsOf({ index }: PostingNeeds): string[] {
  const titles = index.uris().flatMap((uri) => index.get(uri)?.sections.map(({ title }) => title) ?? []);
  return [...new Set([...writtenTags(index), ...titles])];
}
