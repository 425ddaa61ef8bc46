import * as vscode from 'vscode';
import { Command } from '../../ids';
import type { PostingNeeds } from './needs';

/** *Coverage of a Job Posting…*: its code is loaded when it is used. */
export function registerPosting(needs: PostingNeeds): vscode.Disposable {
  return vscode.commands.registerCommand(Command.coverage, async () => {
    const { showCoverage } = await import('./coverage');
    await showCoverage(needs);
  });
}
