internal import ArqauText

extension Openers {
  /// English. "There is" and "here is" lead something in, and are left out.
  static let english = Openers(
    .english,
    pronouns: """
      he, she, it, they, him, her, them, his, hers, its, their, theirs, himself, herself, itself, themselves,
      this, that, these, those, such, he's, she's, it's, they're, they've, he'd, she'd, they'd, that's, he’s, she’s,
      it’s, they’re, they’ve, he’d, she’d, they’d, that’s
      """,
    prepositions: """
      in, on, at, by, for, from, with, without, of, to, after, before, since, during, under, over, about, despite,
      besides, like, unlike, among, between, through, within, according, following, against, because, as, both, all,
      some, many, most, one, each, neither, either, until, while, when, if, where, although, though, whether
      """,
    phrases: """
      and, but, or, nor, so, yet, then, thus, hence, also, too, however, therefore, moreover, furthermore, meanwhile,
      nevertheless, nonetheless, instead, besides, otherwise, still, likewise, similarly, consequently, accordingly,
      additionally, conversely, alternatively, afterwards, thereafter, subsequently, indeed, again,
      for example, for instance, by contrast, in turn, in fact, in reality, in truth, in other words, in short,
      in particular, in the meantime, at the same time, on the other hand, on the contrary, after all,
      as well, as such, even so, even then, of course, that is, to this end, not only that, the latter, the former,
      the same, according to him, according to her, according to them, because of this, because of that, some of them,
      both of them, one of them, the others, the rest, the remaining, as many, just as many, the next day, the following day,
      the following morning, the following week, the following month, the following year, the day before, the week before,
      a day earlier, a day later, a week earlier, a week later, a month earlier, a month later, a year earlier, a year later,
      days later, weeks later, months later, years later, hours later, minutes later, two days later, two years later
      """,
    forward: """
      it is|was|will|would|may|might|can|could|has|seems|seemed|appears|appeared|emerged that,
      it is|was|will|would|may|might|can|could|has * that, it is|was|will|would|may|might|can|could|has * * that,
      it turns|turned|comes|came out|as * that, it's|it’s * that, it's|it’s * * that,
      it is|was clear|unclear|rare|hard|difficult|easy|possible|impossible|important|likely|unlikely|time,
      it is|was not|never|no clear|easy|possible|uncommon|unusual|surprising|secret|surprise|wonder|accident,
      it's|it’s clear|unclear|rare|hard|difficult|easy|possible|impossible|important|likely|unlikely|time,
      it's|it’s not|never|no clear|easy|possible|uncommon|unusual|surprising|secret|surprise|wonder|accident,
      this week|month|year|season|century|decade|spring|summer|autumn|fall|winter,
      this morning|afternoon|evening|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday,
      this january|february|march|april|may|june|july|august|september|october|november|december,
      this holiday|election|coming|past *, these days, by|for|until|since this week|month|year|season|summer|winter,
      those who|whose, all|for|to|of|among|some|many|most those who|whose, those living|working|affected|responsible|involved,
      instead of, such as, so far, so many|much|called, yet another, after all the,
      his|her|their majesty|highness|excellency|holiness|royal|serene|grace|honour|honor|eminence,
      the former ^, the former prime|vice|deputy|head|leader|chief|director|minister|mayor|governor|president|chairman,
      the former wife|husband|player|coach|champion|captain|striker|star|boss|manager|officer|employee|secretary|ambassador,
      the former foreign|finance|defence|defense|world|royal|ruling|republic|state|capital|senator|chairwoman
      """)
}
