import {annotationWords} from './vocabulary.ts'

export const french = () =>
  annotationWords({
    labels: {
      id: 'id, identifiant',
      date: 'date',
      planned: 'prévu pour, prévue pour, prévu le, planifié pour',
      place: 'lieu, lieux',
      by: 'par, auteur',
      to: 'envers, contre, à, destinataire',
      status: 'statut, état',
      certainty: 'certitude, fiabilité',
      tags: 'étiquettes, mots-clés, tags, étiquette',
      follows: 'fait suite à, suite de',
    },
    statuses: {
      announced: 'annoncé, annoncée',
      planned: 'prévu, prévue, planifié, planifiée',
      ongoing: 'en cours',
      occurred: 'survenu, survenue, a eu lieu, eu lieu',
      cancelled: 'annulé, annulée, échoué, échouée',
      denied: 'démenti, démentie',
      unknown: 'inconnu, inconnue',
    },
    certainties: {
      confirmed: 'confirmé, confirmée',
      corroborated: 'corroboré, corroborée, recoupé, recoupée',
      'single-source': 'source unique, une seule source',
      contested: 'contesté, contestée',
      discounted: 'écarté, écartée',
      unassessed: 'non évalué, non évaluée, non vérifié',
    },
    correction: 'correction, rectification, corrigé, rectificatif, erratum',
    retraction: 'rétractation, retrait, retiré',
    qualifiers: {
      'more-than': 'plus de, au-delà de',
      'less-than': 'moins de',
      'at-least': 'au moins, pas moins de, au minimum',
      'at-most': 'au plus, pas plus de, au maximum, jusqu’à',
      about: 'environ, à peu près, près de, presque, autour de, quelque, approximativement',
    },
    units: {
      '%': '%, pour cent',
      roubles: 'roubles',
      dollars: 'dollars',
      euros: 'euros, €',
      km: 'km, kilomètres',
      kg: 'kg',
    },
    withheld: 'occulté, caviardé, nom occulté, nom non divulgué, anonymisé',
    prose: {
      statuses: {
        announced: 'annonce, annoncent, annonça, a annoncé, ont annoncé, avait annoncé, a été annoncé, a été annoncée',
        planned:
          'prévoit, prévoient, est prévu, est prévue, sont prévus, sont prévues, était prévu, était prévue, envisage, envisagent, a l’intention de, ont l’intention de, aura lieu, auront lieu, se tiendra, se tiendront, doit avoir lieu, doivent avoir lieu',
        postponed:
          'est reporté, est reportée, a été reporté, a été reportée, ont été reportés, ont été reportées, a reporté, ont reporté',
        occurred: 'a eu lieu, ont eu lieu, s’est tenu, s’est tenue, se sont tenus, se sont tenues',
        cancelled:
          'est annulé, est annulée, a été annulé, a été annulée, ont été annulés, ont été annulées, annule, a annulé, ont annulé, a échoué, ont échoué, n’a pas eu lieu, n’ont pas eu lieu',
        denied: 'dément, démentent, a démenti, ont démenti',
      },
      noStatus:
        'comme annoncé, comme l’avait annoncé, l’annonce, une annonce, cette annonce, d’annonce, son annonce, sans annonce',
      held: 'appel d’offres, enchère*, vente*, concours, rassemblement*, marche, concert*, exercice*, réunion*, audience*, procès, élection*, référendum*, conférence*, stage*, négociation*, sommet*, festival*, défilé*, manifestation*, grève*, inspection*, visite*, rencontre*',
      ahead:
        'sera, seront, aura, auront, doit, doivent, devra, devront, devrait, devraient, prévoit, prévoient, prévu, prévue, prévus, prévues, envisage, envisagent, se tiendra, se tiendront, commencera, commenceront, débutera, débuteront, reporté, reportée, reportés, reportées',
      relative: 'qui, dont, lequel, laquelle, lesquels, lesquelles, où, lorsque, si, quand, puisque, parce',
      content: 'que, selon, d’après',
      negations: 'pas, ne, jamais',
      numbered:
        'stade, niveau, étape, phase, article*, art, alinéa*, paragraphe*, point, chapitre*, décret*, loi, ordonnance*, arrêté*, numéro*, n, no, maison, appartement, bâtiment, salle, école, colonie, page*, p, âgé, âgée, âgés, âgées, âge, version*, groupe, chaîne, ligne, vol, tome, tél',
      uncounted:
        'an, ans, année, années, jour, jours, semaine, semaines, mois, heure, heures, h, minute, minutes, seconde, secondes, rue, avenue, boulevard, e, ème, er, ère',
      stops:
        'était, étaient, sera, seront, est, sont, a, ont, avait, avaient, dans, à, au, aux, en, sur, sous, par, pour, avec, chez, contre, depuis, qui, que, dont, où, et, ou, mais, ne, pas, comme, ainsi, lors',
      see: 'voir, cf',
      scales: {thousand: 'mille, milliers', million: 'million, millions', billion: 'milliard, milliards'},
    },
  })
