import type { Words } from './words';

export const es: Words = {
  questionLabels: ['p', 'pregunta', 'preg', 'p', 'pregunta de entrevista', 'enunciado', 'cuestión'],
  answerLabels: [
    'r',
    'respuesta', 'respuestas', 'resp', 'rta', 'rpta', 'contestación', 'solución', 'respuesta corta', 'respuesta larga', 'respuesta correcta', 'ver respuesta', 'mostrar respuesta',
  ],
  ownAnswerLabels: ['mi respuesta', 'tu respuesta', 'su respuesta', 'respuesta propia', 'mi intento', 'mi versión', 'en mis palabras', 'con mis palabras'],
  modelAnswerLabels: [
    'respuesta modelo', 'respuesta ejemplo', 'ejemplo de respuesta', 'respuesta de ejemplo', 'respuesta sugerida', 'posible respuesta', 'respuesta ideal', 'respuesta esperada',
    'respuesta oficial', 'respuesta recomendada', 'mejor respuesta', 'respuesta de chatgpt', 'respuesta tipo', 'respuesta investigada',
  ],
  followUpLabels: [
    'repregunta', 'repreguntas', 'pregunta de seguimiento', 'preguntas de seguimiento', 'preguntas adicionales', 'pregunta adicional', 'seguimiento', 'preguntas relacionadas',
  ],
  hintLabels: ['pista', 'pistas', 'consejo', 'consejos', 'palabras clave', 'puntos clave', 'qué quieren saber', 'qué buscan', 'por qué lo preguntan', 'ayuda'],
  explanationLabels: ['explicación', 'explicacion', 'ejemplo', 'ejemplos', 'detalle', 'detalles', 'razón', 'por qué', 'aclaración'],
  detailLabels: [
    'dificultad', 'nivel', 'etiquetas', 'etiqueta', 'tema', 'temas', 'categoría', 'categoria', 'fuente', 'fuentes', 'importancia', 'frecuencia', 'prioridad', 'tiempo', 'fecha', 'estado',
    'empresa', 'ver también', 'referencia', 'referencias', 'enlace', 'enlaces', 'tipo', 'puntuación', 'puntos', 'autor',
  ],
  storySlots: [
    'situación', 'situacion', 'tarea', 'acción', 'accion', 'acciones', 'resultado', 'resultados', 'aprendizaje', 'aprendizajes', 'lección', 'lecciones aprendidas', 'reflexión', 'contexto',
    'reto', 'desafío', 'qué aprendí', 'lo que aprendí',
  ],
  questionTitles: [
    'preguntas', 'pregunta', 'preguntas de entrevista', 'preguntas frecuentes', 'preguntas y respuestas', 'preguntas técnicas', 'preguntas comunes', 'cuestionario', 'banco de preguntas',
    'entrevista técnica', 'preparación de entrevista', 'preparación para la entrevista',
  ],
  interviewTitles: ['entrevista', 'oposición'],
  guideTitles: ['lista de verificación', 'guía', 'consejos', 'tutorial', 'manual', 'cómo prepararse', 'cómo preparar', 'experiencia', 'lecciones', 'retrospectiva', 'recomendaciones'],
  modelAnswerTitles: [
    'respuestas modelo', 'respuesta modelo', 'respuestas de ejemplo', 'ejemplos de respuestas', 'respuestas sugeridas', 'posibles respuestas', 'hoja de respuestas', 'clave de respuestas',
  ],
  asideTitles: [
    'índice', 'indice', 'tabla de contenido', 'tabla de contenidos', 'contenido', 'contenidos', 'referencias', 'bibliografía', 'recursos', 'enlaces', 'enlaces útiles', 'enlaces de interés',
    'agenda', 'cronograma', 'calendario', 'licencia', 'contribuir', 'cómo contribuir', 'contribuciones', 'colaboradores', 'agradecimientos', 'instalación', 'uso', 'cómo usar', 'requisitos',
    'resumen', 'introducción', 'conclusión', 'conclusiones', 'notas', 'pendientes', 'tareas pendientes', 'autor', 'autores', 'contacto', 'ver también', 'reglas', 'objetivos',
  ],
  backLinks: [
    'volver arriba', 'volver al inicio', 'volver al índice', 'volver al indice', 'volver al principio', 'ir arriba', 'ir al inicio', 'regresar al inicio', 'regresar arriba',
    'regresar al índice', 'regresar', 'volver', 'subir', '⬆ volver arriba', '⬆ volver al inicio', '↑ volver arriba', 'volver a la tabla de contenidos',
  ],
  placeholders: [
    'pendiente', 'pendientes', 'pendiente de completar', 'pendiente de responder', 'pendiente de escribir', 'pendiente de redactar', 'respuesta pendiente', 'por completar', 'por hacer',
    'por escribir', 'por responder', 'por definir', 'por rellenar', 'por añadir', 'por agregar', 'por redactar', 'por investigar', 'por estudiar', 'sin responder', 'sin respuesta',
    'sin contestar', 'sin completar', 'en proceso', 'en construcción', 'en progreso', 'en desarrollo', 'próximamente', 'lo hago luego', 'completar', 'completar después', 'completar luego',
    'completar más tarde', 'rellenar', 'rellenar luego', 'añadir respuesta', 'agregar respuesta', 'añadir más tarde', 'escribe tu respuesta', 'escribe tu respuesta aquí', 'escribe aquí',
    'escribe aquí tu respuesta', 'escriba aquí', 'escribir aquí', 'escribir respuesta', 'tu respuesta aquí', 'tu respuesta', 'respuesta aquí', 'aquí va la respuesta', 'falta respuesta',
    'falta responder', 'falta completar', 'faltante', 'aún nada', 'no respondida', 'no contestada', 'a completar', 'a definir', 'estudiar esto',
    'escriba su respuesta', 'escriba su respuesta aquí', 'completa tu respuesta',
  ],
  givesUp: [
    'no sé', 'no lo sé', 'no lo se', 'no sabría decir', 'no sabría', 'no supe', 'no supe responder', 'no supe qué decir', 'ni idea', 'no tengo idea', 'no tengo ni idea', 'no estoy seguro',
    'no estoy segura', 'no me acuerdo', 'no recuerdo', 'no lo recuerdo', 'no me acordé', 'se me olvidó', 'lo olvidé', 'me quedé en blanco', 'no respondí', 'no pude responder', 'no contesté',
    'paso palabra', 'lo siento',
  ],
  pointsElsewhere: [
    'ver arriba', 'ver abajo', 'ver más arriba', 'ver más abajo', 'ver vídeo', 'ver video', 'ver el vídeo', 'ver el video', 'ver enlace', 'ver el enlace', 'ver link', 'ver apuntes',
    'ver mis apuntes', 'ver notas', 'ver mis notas', 'ver documento', 'ver el documento', 'ver pregunta', 'ver la pregunta', 'ver respuesta', 'ver anterior', 'ver diapositivas',
    'ver documentación', 'ver notion', 'ver sección', 'véase', 'vease', 'igual que arriba', 'igual que la anterior', 'igual que el anterior', 'lo mismo que arriba',
    'lo mismo que la anterior', 'ídem', 'idem', 'respondida arriba', 'respondido arriba', 'contestada arriba', 'está en mis apuntes', 'en mis apuntes', 'mirar apuntes', 'mirar el vídeo',
    'mirar el video',
  ],
  unfinished: [
    'borrador', 'primer borrador', 'en borrador', 'sin terminar', 'incompleto', 'incompleta', 'en proceso', 'en progreso', 'por terminar', 'por pulir', 'por mejorar', 'por revisar',
    'falta terminar', 'falta pulir', 'a medias', 'pendiente', 'mejorar', 'continuará', 'ampliar', 'reescribir', 'provisional',
  ],
  refersBelow: ['siguiente', 'siguientes', 'a continuación', 'este código'],
  questionColumns: ['pregunta', 'preguntas', 'pregunta de entrevista', 'cuestión', 'enunciado'],
  answerColumns: ['respuesta', 'respuestas', 'mi respuesta', 'tu respuesta', 'solución', 'explicación', 'respuesta modelo', 'respuesta corta', 'respuesta sugerida'],
};
