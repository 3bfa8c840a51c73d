"""The section `attribution` of a lexicon."""

from __future__ import annotations

from pydantic import Field

from discrep.settings import Model

Words = frozenset[str]
"""Single words in lower case."""
Wordings = tuple[str, ...]
"""Words or phrases in lower case; the longest match wins."""


class Verbs(Model):
    """Reporting verbs by stance. The file says how the forms of a verb are written."""

    report: Wordings = ()
    claim: Wordings = ()
    confirm: Wordings = ()
    estimate: Wordings = ()
    believe: Wordings = ()
    deny: Wordings = ()
    doubt: Wordings = ()
    warn: Wordings = ()
    expect: Wordings = ()
    cite: Wordings = ()


class Adverbs(Model):
    """Words that attribute to nobody ("reportedly"), by stance."""

    report: Wordings = ()
    claim: Wordings = ()
    estimate: Wordings = ()
    doubt: Wordings = ()


class AttributionWords(Model):
    """Reporting verbs with their stance, titles, roles, and the words around them."""

    # Cues
    verbs: Verbs = Verbs()
    adverbs: Adverbs = Adverbs()
    clausal: Words = frozenset()
    """Base forms that attribute only what is a clause or a quotation ("found that", not "found a coin")."""
    strict: Words = frozenset()
    """Base forms that attribute, with an object, figures and quotations only."""
    inverting: Words = frozenset()
    """Base forms that may stand before their subject: "…, said Kim"."""
    addressed: Words = frozenset()
    """Base forms whose first object is the hearer: "told reporters"."""
    showing: Words = frozenset()
    """Base forms that, denied, leave nothing said: "does not show", "does not mean"."""
    impersonal: Words = frozenset()
    """Base forms that attribute to nobody in the passive: "are believed to"."""
    valuing: Words = frozenset()
    """Base forms that attribute with a number behind a preposition of `at`: "put the toll at 40"."""
    releasing: Words = frozenset()
    """Base forms that attribute through a document: "released figures that show"."""
    expecting: Words = frozenset()
    """Base forms that attribute a figure in their object, a clause or not: "expects the fleet to grow by 40"."""
    only_figures: Words = frozenset()
    """Base forms that attribute nothing but a figure that is expected or counted."""
    awaiting: Words = frozenset()
    """Those of `expecting` that attribute to `forecasters` only: "look for"."""
    foreseeing: Words = frozenset()
    """Those of them that attribute only in the present, and what lies ahead: "sees growth at 3 percent"."""
    forecasters: Words = frozenset()
    """People whose business it is to expect: "traders"."""
    sites: Words = frozenset()
    """Bodies that are places too: what a city or a hospital sees is there."""
    spells: Words = frozenset()
    """Stretches of time behind "a" that make a rate: "a day"."""
    indefinite: Words = frozenset()
    """The articles before them."""
    repeating: Words = frozenset()
    """Words of a rate: "daily", "per"."""
    comparing: Words = frozenset()
    """Words behind a figure that is no longer expected, but compared: "40 percent less than"."""
    gapping: Words = frozenset()
    """Words between a second source and its figure: "and the ministry one of 50"."""
    keeping: Words = frozenset()
    """Verbs between them in a clause of its own: "; the ministry stayed at 50"."""
    sentential: Words = frozenset()
    """Relatives that can go on with all that was said: ", which leaves four missing"."""
    given: Words = frozenset()
    """Base forms whose object can stand before their subject: "the 40 it reported"."""
    dating: Words = frozenset()
    """Words that open a time behind a verb without an object: "the 40 it forecast last year"."""
    continued: Words = frozenset()
    """Base forms whose passive goes on with a forecast of the sentence before: "exports are seen falling"."""
    counting: Words = frozenset()
    """Base forms that attribute the figure that is their object to a body: "counts about 10,000"."""
    resuming: Wordings = ()
    """Verbs before an infinitive that is still said: "went on to say", "continued to insist"."""
    noun_forms: Words = frozenset()
    """Forms of the verbs above that are nouns as often: verbs only behind a listed kind of subject."""
    according: Wordings = ()
    """Phrases before a source."""
    claim_nouns: Words = frozenset()
    """Nouns whose clause belongs to their possessor: "Kim's claim that"."""
    bodies: Words = frozenset()
    """Last words of names of bodies that can begin like a title: "General Motors", "the Bishop Museum"."""
    refused: Words = frozenset()
    """Nouns behind a verb of denial whose clause is denied with them: "dismissed reports that"."""
    bare_counts: Words = frozenset()
    """Documents that are nobody's unless somebody is named beside them: "the count found"."""
    articles: Words = frozenset()
    estimates: Words = frozenset()
    """Nouns whose value is said by their owner: "its forecast is 40"."""
    amounting: Words = frozenset()
    """Verbs between an estimate and its value, beside those of `be` and `have`: "stands at 40"."""
    stemming: Words = frozenset()
    """Prepositions, beside `by`, between an estimate and its owner: "an estimate from the navy"."""
    steady: Words = frozenset()
    """What an estimate is kept at its value as: "held its estimate of growth steady at 3 percent"."""
    owned: Words = frozenset()
    """Verbs whose participle before a figure tells of its owner: "the club's recommended 40 hours"."""
    presenting: Words = frozenset()
    """Words before a statement that is to follow: "made the following comment:"."""
    accompanying: Words = frozenset()
    """Prepositions before a further speaker: "…, with the ministry saying that 40 sank"."""
    revisions: Words = frozenset()
    """Forms of verbs that give an estimate another value, or leave it: "halved its forecast to 40"."""
    accounts: Words = frozenset()
    """Nouns by which their owner attributes: "by Kim's count", "in her view"."""
    plans: Words = frozenset()
    """Nouns under which their owner wants something: "under Kim's plan"."""
    accounting: Words = frozenset()
    """Prepositions before an account."""
    under: Words = frozenset()
    """Prepositions before a plan."""
    own: Words = frozenset()
    definite: Words = frozenset()
    """Determiners that point back: "by that count" is nobody's yet."""

    # Sources
    pronouns: Words = frozenset()
    he: Words = frozenset()
    she: Words = frozenset()
    they: Words = frozenset()
    singular: Words = frozenset()
    """Those of `they` that stand for one body: "it"."""
    possessives: Words = frozenset()
    titles: Words = frozenset()
    """Words that stand before names only, without their full stop: "mr", "gov"."""
    roles: Wordings = ()
    """What people are: "minister", "chief executive". One person; also before a name."""
    offices: Words = frozenset()
    """Roles that take a portfolio before them: "minister" of "defence minister"."""
    ranks: Words = frozenset()
    """Words before a role that are part of the title: "deputy"."""
    portfolios: Wordings = ()
    """What an office is for: "defence" of "minister of defence" and "defence minister"."""
    groups: Words = frozenset()
    """Plural or collective people: "officials", "police"."""
    anonymous: Words = frozenset()
    """Roles and groups that hide a name: "official", "source"."""
    organizations: Words = frozenset()
    """Nouns for bodies: "ministry", "agency". Behind capitals they are part of a name."""
    called: dict[str, Words] = Field(default_factory=dict)
    """Nouns by which a body is called later, each with those that its name may have: "agency" of a bureau."""
    generic: Words = frozenset()
    """Those that may stand for a body whose own noun tells nothing: "the aid group" for the Red Cross."""
    capitals: Words = frozenset()
    """As they are written: "WHO" is a body, "who" is not."""
    metonyms: Wordings = ()
    """Places that speak for a body: "the kremlin", "seoul"."""
    countries: Wordings = ()
    outlets: Wordings = ()
    evidence: Words = frozenset()
    """Things that say: "poll", "data", "records"."""
    surveys: Words = frozenset()
    """Things that say where they stand at the head of a sentence: "In a survey, …"."""
    within: Words = frozenset()
    """Prepositions before a survey that says something."""
    masculine: Words = frozenset()
    feminine: Words = frozenset()
    family_first: Words = frozenset()
    """Family names that stand before the given name: "kim", "xi"."""
    particles: Words = frozenset()
    """Lower-case words inside names: "van", "bin"."""
    suffixes: Words = frozenset()
    """Words behind a family name: "jr", "iii"."""
    labels: Words = frozenset()
    """Words before a colon that are nobody: "note", "update"."""

    # The words around them
    determiners: Words = frozenset()
    hearers: Words = frozenset()
    """Pronouns of whoever reads: "you know" attributes nothing."""
    quantifiers: Words = frozenset()
    auxiliaries: Words = frozenset()
    be: Words = frozenset()
    negations: Words = frozenset()
    complementizers: Words = frozenset()
    relatives: Words = frozenset()
    coordinators: Words = frozenset()
    subordinators: Words = frozenset()
    """Words that open a clause: no source reaches across them."""
    prepositions: Words = frozenset()
    adverbs_between: Words = frozenset()
    """Adverbs between subject and verb, beside those with an ending of `adverb_endings`."""
    adverb_endings: Wordings = ()
    openers: Words = frozenset()
    """Words before a participle that goes on with the subject of its clause: "while saying"."""
    participle_endings: Wordings = ()
    """Endings of words that open an apposition or an adjunct: "visiting", "based"."""
    times: Wordings = ()
    """Adjuncts of time between subject, verb and content: "on wednesday"."""
    venues: Words = frozenset()
    """Nouns of occasions: "statement", "interview"."""
    addressees: Words = frozenset()
    amounts: Wordings = ()
    """Words before a number that no adjunct may swallow: "at least", "about"."""
    number_words: Words = frozenset()
    counts: Wordings = ()
    """The number words from two upwards."""
    plurals: Words = frozenset()
    """Words without a plural ending that go with a verb without -s: "they", "data"."""
    contrasts: Words = frozenset()
    """Words that, behind a comma, end what was said before: "but", "while"."""
    correlatives: Words = frozenset()
    """Words behind a contrast that go on with the same clause: ", but also"."""
    linking: Words = frozenset()
    """Prepositions inside names and roles: "the head of"."""
    expletives: Words = frozenset()
    """Words that open a clause: "said there were"."""
    locating: Words = frozenset()
    """Prepositions before an occasion: "in a statement"."""
    have: Words = frozenset()
    circumstances: Words = frozenset()
    """Conjunctions that open a clause beside what is said: "said as she left"."""
    hinges: Words = frozenset()
    """Conjunctions that attribute the main clause: "As Kim told parliament, …"."""
    by: Words = frozenset()
    """Prepositions of the agent."""
    at: Words = frozenset()
    """Prepositions of the value."""
    to: Words = frozenset()
    """The mark of the infinitive."""
