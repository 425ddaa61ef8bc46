// A language model that says what a test tells it to.
const vscode = require('vscode');

const INFORMATION = { name: 'Parrot', family: 'parrot', version: '1', maxInputTokens: 100_000, maxOutputTokens: 10_000, capabilities: { toolCalling: true } };

/** @type {import('./model').Model} */
const model = { ids: ['parrot'], asked: [], answer: () => Promise.resolve() };

const provider = {
  provideLanguageModelChatInformation: () => model.ids.map((id) => ({ ...INFORMATION, id, name: id === 'parrot' ? 'Parrot' : id })),
  /**
   * @param {unknown} _
   * @param {readonly { content: readonly unknown[] }[]} messages
   * @param {{ tools?: readonly unknown[] }} options
   * @param {{ report: (part: object) => void }} progress
   * @param {vscode.CancellationToken} token
   */
  provideLanguageModelChatResponse: async (_, messages, options, progress, token) => {
    const texts = messages.map(({ content }) => content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '?')).join(''));
    model.asked.push({ texts, tools: options.tools?.length ?? 0 });
    await model.answer((text) => progress.report(new vscode.LanguageModelTextPart(text)), token);
  },
  provideTokenCount: () => Promise.resolve(1),
};

exports.activate = () => {
  Reflect.get(vscode.lm, 'registerLanguageModelChatProvider')?.('rehearse-test', provider); // newer than what our own extension needs
  return model;
};
