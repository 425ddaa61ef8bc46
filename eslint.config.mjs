// The rooms of src and what each may import; the picture is in CONTRIBUTING.md.
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

const NOT_PURE = 'vscode$|node:|(fs|path|os|crypto|child_process|util|url)$';

/**
 * A room of src.
 * @param {string} files
 * @param {string} forbidden the import paths that are not allowed there, as a regular expression
 * @param {string} message
 * @returns {import('eslint').Linter.Config}
 */
function room(files, forbidden, message) {
  return { files: [files], rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: forbidden, message }] }] } };
}

export default defineConfig(
  { ignores: ['dist', '.vscode-test'] },
  js.configs.recommended,
  { files: ['**/*.mjs', '**/*.js'], languageOptions: { globals: globals.node } },
  { files: ['esbuild.js', 'build/*.js'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: true }],
    },
  },
  room(
    'src/core/**',
    `^(${NOT_PURE})|^(\\.\\./)+(host|protocol|webview|cli|extension|window|ids)\\b`,
    'core is pure: it imports core, and libraries that need no VS Code, no Node and no page.',
  ),
  room('src/protocol/**', `^(${NOT_PURE})|^(\\.\\./)+(host|webview|cli|extension|window|ids)\\b`, 'protocol imports types of core and nothing else.'),
  {
    files: ['src/protocol/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(\\.\\./)+core\\b', allowTypeImports: true, message: 'protocol imports types of core only.' }] },
      ],
    },
  },
  room(
    'src/webview/**',
    `^(${NOT_PURE})|^(\\.\\./)+(core|host|cli|extension|window|ids)\\b`,
    'webview is code for a page: it imports protocol and its own files.',
  ),
  room(
    'src/host/*.ts',
    '^node:|^\\./(?!shared/)|^\\.\\./(webview|cli|extension|window)\\b',
    'A feature of host imports neither another, share through core or host/shared, nor Node, which a browser has none of.',
  ),
  room(
    'src/host/*/*.ts',
    '^node:|^\\.\\./(?!shared/|\\.\\./(core|protocol|ids)\\b)',
    'A feature of host imports neither another, share through core or host/shared, nor Node, which a browser has none of.',
  ),
  room('src/host/nodeDisk/*.ts', '^vscode$|^\\.\\./(?!shared/|\\.\\./core\\b)', 'The disk of a computer imports Node, core, and what features of host share.'),
  room('src/host/shared/*.ts', '^node:|^\\.\\./(?!\\.\\./(core|ids)\\b)', 'What features of host share imports none of them.'),
  room('src/*.ts', '^\\./(webview|cli)\\b', 'The page of a panel and the command line are bundles of their own.'),
  room(
    'src/cli{.ts,/**}',
    '^vscode$|^\\.{1,2}/(\\.\\./)*(host|protocol|webview|extension|window|ids)\\b',
    'cli imports core, Node and libraries: it runs without VS Code.',
  ),
);
