type Words = readonly [string, ...string[]]

/** Who acts, and what they do in `{place}` with `{number}`. Every place and body is invented. */
export const deeds: readonly [Deeds, ...Deeds[]] = [
  {
    actors: [
      'The Ministry of the Interior',
      'The Varnov regional commissariat',
      'The general staff',
      'The border guard',
    ],
    did: [
      'announced a tender for **{number}** sets of winter clothing, to be delivered to the depot in {place}',
      'said that more than **{number}** men from {place} had been sent summonses since the beginning of the month',
      'called up **{number}** reserve officers for a training camp near {place}, among them teachers and doctors',
      'opened an inspection of the commissariats around {place}, the first one since the reform of the service',
      'denied that the letters received by families in {place} had been sent by any of its departments',
      'refused **{number}** requests for alternative service, most of them from {place}, without giving a reason',
    ],
  },
  {
    actors: ['The district court of Lesna', 'The regional court in Ostra', 'The prosecutor of the Ostra region'],
    did: [
      'ordered a search of a newspaper office in {place}; computers, telephones and {number} issues were taken away',
      'had a resident of {place} arrested for {number} days for a picture that he had shared with friends',
      'turned down {number} complaints from {place} without hearing those who had made them',
    ],
  },
  {
    actors: [
      'The Committee of Mothers',
      'The union of reporters',
      'The daily *Morning Courier*',
      'The Centre for Legal Aid',
    ],
    did: [
      'published a list of {number} people who were held in {place} without a decision of a court',
      'handed in an appeal with more than **{number}** signatures, gathered in {place} within a week',
      'reported that {number} conscripts had been moved from {place} before their families could visit them',
    ],
  },
]

interface Deeds {
  actors: Words
  did: Words
}

export const places: Words = ['Varnov', 'Lesna', 'Ostra', 'Dubrin', 'Port Halm', 'Kestrel Bay', 'Upper Senn']

/** A sentence that goes on with the story. */
export const further: Words = [
  'Relatives waited at the gate in {place} for several hours and were told nothing',
  'The order was read out at the morning assembly, and {number} copies were posted in {place}',
  'Lawyers who came to {place} were let in only in the evening, after a second complaint',
  'The local authorities in {place} did not answer the questions of reporters',
]

/** A sentence with a figure that can be checked. */
export const claims: Words = [
  'According to the published budget, about {number} thousand was set aside for this purpose',
  'In the previous draft, about **{number}** people in {place} had received deferments',
  'The official figure was {number}, while witnesses in {place} counted fewer',
  'At least {number} families from {place} signed the appeal that was sent to the ministry',
]

export const publishers: Words = ['Procurement centre', 'Morning Courier', 'Official gazette', 'Centre for Legal Aid']

export const tags: Words = ['summons', 'court', 'press', 'training']
