import type { Words } from './words';

export const pt: Words = {
  questionLabels: ['p', 'pergunta', 'perg', 'p', 'pergunta de entrevista', 'questão', 'questao', 'enunciado', 'frente'],
  answerLabels: [
    'r',
    'resposta', 'respostas', 'resp', 'solução', 'gabarito', 'resposta curta', 'resposta longa', 'resposta correta', 'resposta completa', 'resposta resumida', 'ver resposta',
    'mostrar resposta', 'verso',
  ],
  ownAnswerLabels: [
    'minha resposta', 'a minha resposta', 'sua resposta', 'tua resposta', 'resposta própria', 'minha tentativa', 'minha versão', 'com minhas palavras', 'nas minhas palavras',
  ],
  modelAnswerLabels: [
    'resposta modelo', 'resposta-modelo', 'modelo de resposta', 'resposta exemplo', 'exemplo de resposta', 'resposta de exemplo', 'resposta sugerida', 'sugestão de resposta',
    'resposta ideal', 'resposta esperada', 'resposta oficial', 'resposta recomendada', 'possível resposta', 'melhor resposta', 'resposta padrão', 'resposta do chatgpt',
    'resposta pesquisada',
  ],
  followUpLabels: [
    'pergunta de acompanhamento', 'perguntas de acompanhamento', 'pergunta complementar', 'perguntas complementares', 'pergunta adicional', 'perguntas adicionais', 'perguntas extras',
    'pergunta extra', 'desdobramentos', 'perguntas relacionadas', 'aprofundamento',
  ],
  hintLabels: [
    'dica', 'dicas', 'palavras-chave', 'palavras chave', 'pontos-chave', 'pontos chave', 'o que querem saber', 'o que o recrutador quer saber', 'por que perguntam', 'objetivo da pergunta',
    'intenção',
  ],
  explanationLabels: ['explicação', 'explicacao', 'exemplo', 'exemplos', 'detalhe', 'detalhes', 'motivo', 'razão', 'justificativa', 'justificação', 'complemento'],
  detailLabels: [
    'dificuldade', 'nível', 'nivel', 'etiquetas', 'tema', 'temas', 'assunto', 'categoria', 'fonte', 'fontes', 'importância', 'frequência', 'prioridade', 'tempo', 'data', 'estado', 'empresa',
    'vaga', 'veja também', 'ver também', 'referência', 'referências', 'links úteis', 'tipo', 'pontuação', 'pontos', 'autor',
  ],
  storySlots: [
    'situação', 'situacao', 'tarefa', 'ação', 'acao', 'ações', 'resultado', 'resultados', 'aprendizado', 'aprendizados', 'aprendizagem', 'lição', 'lições', 'lições aprendidas', 'reflexão',
    'contexto', 'desafio', 'obstáculo', 'o que aprendi',
  ],
  questionTitles: [
    'perguntas', 'pergunta', 'perguntas de entrevista', 'perguntas para entrevista', 'perguntas frequentes', 'perguntas e respostas', 'perguntas técnicas', 'perguntas comuns',
    'banco de perguntas', 'banco de questões', 'questionário', 'entrevista técnica', 'preparação para entrevista', 'questões de entrevista', 'lista de perguntas', 'dúvidas frequentes',
  ],
  interviewTitles: ['entrevista', 'entrevistas', 'processo seletivo'],
  guideTitles: ['lista de verificação', 'guia', 'dicas', 'tutorial', 'manual', 'conselhos', 'como se preparar', 'como preparar', 'como responder', 'experiência', 'retrospectiva', 'roteiro de estudos'],
  modelAnswerTitles: [
    'respostas modelo', 'resposta modelo', 'modelos de resposta', 'modelos de respostas', 'exemplos de respostas', 'respostas sugeridas', 'sugestões de respostas', 'sugestões de resposta',
    'gabarito', 'gabaritos', 'possíveis respostas',
  ],
  asideTitles: [
    'sumário', 'índice', 'indice', 'tabela de conteúdo', 'tabela de conteúdos', 'conteúdo', 'conteúdos', 'referências', 'bibliografia', 'recursos', 'links', 'links úteis', 'materiais',
    'materiais de estudo', 'agenda', 'cronograma', 'calendário', 'licença', 'como contribuir', 'contribuindo', 'contribuição', 'contribuições', 'contribuidores', 'colaboradores',
    'agradecimentos', 'instalação', 'uso', 'como usar', 'como utilizar', 'pré-requisitos', 'requisitos', 'introdução', 'conclusão', 'resumo', 'notas', 'anotações', 'tarefas', 'pendências',
    'autor', 'autores', 'contato', 'veja também', 'leia também', 'regras', 'objetivos', 'sobre o projeto',
  ],
  backLinks: [
    'voltar ao topo', 'voltar para o topo', 'voltar ao início', 'voltar para o início', 'voltar ao índice', 'voltar para o índice', 'voltar ao sumário', 'voltar para o sumário',
    'ir para o topo', 'ao topo', 'topo', 'voltar', 'subir', '⬆ voltar ao topo', '↑ voltar ao topo', '⬆️ voltar ao topo', '⬆ voltar ao índice', '⬆ voltar ao sumário',
  ],
  placeholders: [
    'a definir', 'a fazer', 'a preencher', 'a completar', 'a responder', 'a escrever', 'a adicionar', 'a ser definido', 'a ser preenchido', 'a pesquisar', 'a estudar', 'por fazer',
    'por preencher', 'por definir', 'por completar', 'por responder', 'pendente', 'resposta pendente', 'em andamento', 'em construção', 'em desenvolvimento', 'em progresso', 'em breve',
    'fazer depois', 'faço depois', 'escrever depois', 'escrevo depois', 'responder depois', 'preencher', 'preencher depois', 'preencher aqui', 'preencher mais tarde', 'completar',
    'completar depois', 'complementar depois', 'adicionar', 'adicionar depois', 'adicionar resposta', 'adicionar mais tarde', 'pesquisar depois', 'estudar mais', 'ver depois',
    'escreva aqui', 'escreva sua resposta', 'escreva sua resposta aqui', 'escreva a resposta aqui', 'digite sua resposta', 'digite sua resposta aqui', 'coloque sua resposta aqui',
    'sua resposta', 'sua resposta aqui', 'insira a resposta', 'insira sua resposta aqui', 'resposta aqui', 'sem resposta', 'sem resposta ainda', 'não respondida', 'não respondido',
    'não preenchido', 'ainda não respondi', 'ainda não sei', 'ainda sem resposta', 'falta responder', 'falta preencher', 'falta completar', 'faltando', 'em branco', 'aguardando',
  ],
  givesUp: [
    'não sei', 'nao sei', 'eu não sei', 'não sei responder', 'não soube', 'não soube responder', 'não sabia', 'não faço ideia', 'não tenho ideia', 'sem ideia', 'nem ideia', 'não lembro',
    'nao lembro', 'não me lembro', 'não lembrei', 'não recordo', 'esqueci', 'não tenho certeza', 'não estou certo', 'não consegui responder', 'não respondi', 'deu branco', 'me deu branco',
    'pulei', 'desculpe', 'desculpa', 'não conheço',
  ],
  pointsElsewhere: [
    'ver acima', 'ver abaixo', 'ver vídeo', 'ver video', 'ver o vídeo', 'ver o video', 'ver link', 'ver o link', 'ver anotações', 'ver minhas anotações', 'ver notas', 'ver documento',
    'ver documentação', 'ver slides', 'ver pergunta', 'ver resposta', 'ver anterior', 'ver questão', 'ver seção', 'veja acima', 'veja abaixo', 'veja o vídeo', 'veja o link',
    'veja as anotações', 'veja a resposta', 'vide acima', 'vide abaixo', 'vide link', 'vide vídeo', 'vide resposta', 'vide questão', 'igual acima', 'igual à anterior', 'igual ao anterior',
    'igual a anterior', 'mesma resposta', 'mesma resposta da', 'mesma coisa que acima', 'mesmo que acima', 'mesmo do anterior', 'idem', 'respondida acima', 'respondido acima',
    'já respondida', 'já respondido', 'está nas anotações', 'nas minhas anotações', 'no meu caderno', 'assistir ao vídeo', 'assistir o vídeo', 'consultar anotações', 'consulte o link',
  ],
  unfinished: [
    'rascunho', 'primeiro rascunho', 'esboço', 'inacabado', 'inacabada', 'incompleto', 'incompleta', 'não terminado', 'não terminei', 'não finalizado', 'em andamento', 'em progresso',
    'em construção', 'a terminar', 'a melhorar', 'a revisar', 'a rever', 'a completar', 'melhorar', 'revisar', 'reescrever', 'terminar', 'terminar depois', 'falta terminar', 'falta revisar',
    'precisa melhorar', 'pendente', 'provisório', 'continua', 'expandir', 'ampliar',
  ],
  refersBelow: ['seguinte', 'seguintes', 'abaixo', 'este código'],
  questionColumns: ['pergunta', 'perguntas', 'pergunta de entrevista', 'questão', 'questões', 'enunciado', 'frente'],
  answerColumns: ['resposta', 'respostas', 'minha resposta', 'sua resposta', 'solução', 'explicação', 'gabarito', 'resposta modelo', 'resposta curta', 'resposta sugerida', 'verso'],
};
