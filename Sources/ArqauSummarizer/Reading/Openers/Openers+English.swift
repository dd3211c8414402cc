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
      for example, for instance, by contrast, in turn, in fact, in other words, in short,
      in particular, in the meantime, at the same time, on the other hand, on the contrary, after all,
      as well, as such, even so, even then, of course, that is, to this end, not only that, the latter, the former,
      the same, according to him, according to her, according to them, because of this, because of that, some of them,
      both of them, one of them
      """)
}
