import type { Words } from './words';

export const fr: Words = {
  questionLabels: ['question', "question d'entretien", 'énoncé', 'question n°', 'recto'],
  answerLabels: [
    'r',
    'réponse', 'réponses', 'reponse', 'rép', 'rep', 'solution', 'corrigé', 'correction', 'réponse courte', 'réponse longue', 'bonne réponse', 'voir la réponse', 'afficher la réponse',
    'verso',
  ],
  ownAnswerLabels: ['ma réponse', 'ta réponse', 'votre réponse', 'réponse personnelle', 'mon essai', 'ma tentative', 'ma version', 'mes mots', 'avec mes mots'],
  modelAnswerLabels: [
    'réponse type', 'réponse-type', 'réponse modèle', 'réponse exemple', 'exemple de réponse', 'réponse suggérée', 'réponse proposée', 'proposition de réponse', 'réponse idéale',
    'réponse attendue', 'réponse officielle', 'réponse recommandée', 'meilleure réponse', 'corrigé type', 'réponse de chatgpt', 'réponse possible',
  ],
  followUpLabels: [
    'relance', 'relances', 'question de relance', 'questions de relance', 'question complémentaire', 'questions complémentaires', 'question de suivi', 'questions de suivi', 'question bonus',
    'questions supplémentaires', 'pour aller plus loin',
  ],
  hintLabels: [
    'indice', 'indices', 'astuce', 'astuces', 'conseil', 'conseils', 'mots-clés', 'mots clés', 'points clés', 'ce que cherche le recruteur', 'objectif de la question', 'but de la question',
    'intention', 'aide',
  ],
  explanationLabels: ['explication', 'explications', 'exemple', 'exemples', 'détail', 'détails', 'raison', 'justification', 'précision', 'précisions'],
  detailLabels: [
    'difficulté', 'niveau', 'étiquettes', 'thème', 'thèmes', 'sujet', 'catégorie', 'source', 'sources', 'importance', 'fréquence', 'priorité', 'temps', 'durée', 'date', 'statut',
    'entreprise', 'voir aussi', 'référence', 'références', 'lien', 'liens', 'type', 'points', 'barème', 'auteur',
  ],
  storySlots: [
    'situation', 'tâche', 'tâches', 'mission', 'action', 'actions', 'résultat', 'résultats', 'apprentissage', 'apprentissages', 'leçon', 'leçons', 'bilan', 'contexte', 'défi', 'obstacle',
    "ce que j'ai appris", 'enseignements',
  ],
  questionTitles: [
    'question', 'questions', "questions d'entretien", "questions d'entretien d'embauche", 'questions fréquentes', 'foire aux questions', 'questions-réponses', 'questions réponses',
    'questions et réponses', 'questionnaire', 'préparation entretien', "préparation d'entretien", "préparation à l'entretien", 'questions techniques', 'questions pièges',
    'entretien technique', 'qcm',
  ],
  interviewTitles: ['entretien', "préparation d'entretien", 'entretiens'],
  guideTitles: ['liste de contrôle', 'guide', 'conseils', 'astuces', 'tutoriel', 'manuel', "retour d'expérience", 'comment réussir', 'comment préparer', 'comment se préparer', 'rétrospective'],
  modelAnswerTitles: ['réponses types', 'réponses type', 'réponse type', 'réponses modèles', 'exemples de réponses', 'réponses suggérées', 'propositions de réponses', 'corrigé', 'corrigés'],
  asideTitles: [
    'sommaire', 'table des matières', 'index', 'contenu', 'références', 'bibliographie', 'ressources', 'liens', 'liens utiles', 'planning', 'calendrier', 'ordre du jour', 'licence',
    'contribuer', 'comment contribuer', 'contributions', 'contributeurs', 'remerciements', 'installation', 'utilisation', 'prérequis', 'introduction', 'conclusion', 'résumé', 'notes',
    'à faire', 'voir aussi', 'auteur', 'auteurs', 'contact', 'à propos', 'règles', 'objectifs', 'pour aller plus loin',
  ],
  backLinks: [
    'retour en haut', 'retour au sommaire', 'retour au début', 'retour à la table des matières', 'retour au menu', 'retour', 'haut de page', 'retour en haut de page', 'revenir en haut',
    'remonter', '↑ retour en haut', '⬆ retour en haut', '⬆ retour au sommaire', '⬆️ retour au sommaire',
  ],
  placeholders: [
    'à compléter', 'a compléter', 'a completer', 'à completer', 'à faire', 'a faire', 'à rédiger', 'à écrire', 'à remplir', 'à venir', 'à suivre', 'à définir', 'à déterminer', 'à ajouter',
    'à rechercher', 'à chercher', 'à creuser', 'à revoir', 'à voir', 'à préparer', 'à répondre', 'à renseigner', 'réponse à venir', 'réponse à compléter', 'réponse à rédiger',
    'réponse à écrire', 'en cours', 'en cours de rédaction', 'en attente', 'en construction', 'bientôt disponible', 'prochainement', 'compléter', 'compléter ici', 'compléter plus tard',
    'remplir', 'remplir ici', 'remplir plus tard', 'écrire ici', 'écrivez ici', 'écrivez votre réponse', 'écrivez votre réponse ici', 'écris ta réponse ici', 'votre réponse',
    'votre réponse ici', 'ta réponse ici', 'réponse ici', 'insérer la réponse', 'pas encore fait', 'pas encore répondu', 'pas encore de réponse', 'pas de réponse', 'sans réponse',
    'non répondu', 'non renseigné', 'non complété', 'aucune réponse', 'manquant', 'il manque la réponse',
    'saisissez votre réponse', 'répondez ici', 'insérez votre réponse ici',
  ],
  givesUp: [
    'je ne sais pas', 'je sais pas', "j'sais pas", 'sais pas', 'ne sais pas', 'je ne sais plus', 'je sais plus', 'sais plus', 'aucune idée', "pas d'idée", "je n'ai aucune idée",
    "je n'en sais rien", 'pas sûr', 'pas sûre', 'je ne suis pas sûr', 'je ne suis pas sûre', 'je ne me souviens pas', 'je ne me souviens plus', 'je me souviens plus',
    'je ne me rappelle plus', "j'ai oublié", "je n'ai pas su répondre", 'pas su répondre', "je n'ai pas répondu", 'pas répondu', 'je ne connais pas', 'désolé', 'désolée',
  ],
  pointsElsewhere: [
    'voir ci-dessus', 'voir ci-dessous', 'voir plus haut', 'voir plus bas', 'voir au-dessus', 'voir la vidéo', 'voir vidéo', 'voir le lien', 'voir lien', 'voir notes', 'voir mes notes',
    'voir le cours', 'voir cours', 'voir le document', 'voir document', 'voir la doc', 'voir doc', 'voir la question', 'voir question', 'voir notion', 'voir slides', 'voir diapo',
    'voir page', 'voir section', 'voir fichier', 'voir réponse', 'cf', 'cf. ci-dessus', 'idem', 'même réponse', 'même réponse que', 'pareil que', 'comme ci-dessus', 'déjà répondu',
    'répondu plus haut', 'dans mes notes', 'se référer à', 'se reporter à', 'regarder la vidéo',
  ],
  unfinished: [
    'brouillon', 'premier jet', 'ébauche', 'incomplet', 'incomplète', 'inachevé', 'inachevée', 'non terminé', 'pas fini', 'pas terminé', 'en cours', 'en cours de rédaction', 'à finir',
    'à terminer', 'à peaufiner', 'à améliorer', 'à retravailler', 'à revoir', 'à reformuler', 'à développer', 'à étoffer', 'à compléter', 'à réécrire', 'à suivre', 'provisoire',
  ],
  refersBelow: ['suivant', 'suivante', 'suivants', 'ci-dessous', 'ce code'],
  questionColumns: ['question', 'questions', "question d'entretien", 'énoncé', 'recto'],
  answerColumns: ['réponse', 'réponses', 'ma réponse', 'votre réponse', 'solution', 'explication', 'réponse type', 'exemple de réponse', 'éléments de réponse', 'verso'],
};
