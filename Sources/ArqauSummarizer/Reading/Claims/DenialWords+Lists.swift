internal import ArqauText

extension DenialWords {
  static let english = DenialWords(
    .english,
    verdicts: """
      false, not true, untrue, not the case, a lie, lies, a hoax, fake, fakes, baseless, unfounded, groundless, nonsense,
      fabricated, misleading, no truth, no evidence, not correct, not accurate, incorrect, inaccurate, never happened,
      did not happen, didn't happen, didn’t happen, isn't true, isn’t true, aren't true, aren’t true, wasn't true, wasn’t true
      """,
    shortVerdicts: "not so, wrong, no, not at all",
    subjects: """
      this, that, it, they, these, those, there, all, none, no, not, claim, claims, allegation, allegations, accusation,
      accusations, report, reports, information, rumour, rumours, rumor, rumors, statement, statements, story, post, posts, video, photo,
      image, photograph, footage, quote, letter, message, messages
      """,
    verbs: """
      denied, denies, deny, refuted, refutes, debunked, debunks, disputed, disputes, rebutted, rejected, rejects, dismissed,
      dismisses, repudiated
      """,
    objects: """
      it, this, them, those, these, claim, claims, allegation, allegations, accusation, accusations, report, reports, rumour,
      rumours, rumor, rumors, charge, charges, suggestion, suggestions, assertion, assertions, wrongdoing
      """,
    corrections: "in reality, in truth, in actual fact",
    claims: """
      claim, claims, claimed, claiming, alleg~, accus~, rumour~, rumor~, purport~, assert~, critics say, opponents say, users say,
      posts say, critics said, opponents said, say that, says that, wrote that, writes that, reportedly
      """,
    posts:
      "post, posts, video, videos, photo, photos, image, images, message, messages, picture, pictures, clip, footage",
    conjunctions: ["that", "to", "for", "if", "as"])

  static let russian = DenialWords(
    .russian,
    verdicts: """
      неправда, не правда, ложь, ложны~, ложно, ложная, фейк~, не соответствует действительности, не соответствуют действительности,
      не соответствует истине, недостоверн~, вымысел, выдумка, клевета, не подтвердил~, не верно, неверно, не имеет оснований,
      не имеют оснований, беспочвенн~, необоснованн~, ничего подобного, не является правдой, не имеет ничего общего, вранье
      """,
    shortVerdicts: "не так, нет, вовсе нет",
    subjects: """
      это, этот, эта, эти, все, данная, данные, такая, такие, нет, она, оно, они, ничего, информаци~, сообщени~, новост~, слух~,
      утверждени~, обвинени~, заявлени~, видео, ролик~, фото, фотографи~, снимок, пост, публикаци~, сведени~
      """,
    verbs: "опроверг~, отрица~, отверг~, дезавуиров~, назвал~ ложью, назвал~ фейком",
    objects: """
      это, эту, эти, этот, их, его, ее, такую, такие, данную, информаци~, обвинени~, сообщени~, слух~, утвержден~, вину, причастност~,
      сведени~, заявлени~, публикаци~
      """,
    corrections: "на самом деле, в действительности",
    claims: """
      утвержда~, якобы, обвин~, слух~, распространя~ сообщени~, распространя~ информаци~, распространя~ видео, говорят, жалу~, будто,
      появил~ сообщени~, появил~ информаци~, написал~ что, пишет что, пишут что
      """,
    posts: "пост, посте, постах, сообщени~, публикаци~, видео, ролик~, фото, снимок, снимке, фотографи~, автор",
    conjunctions: ["что", "чтобы", "будто"])

  static let serbian = DenialWords(
    .serbian,
    verdicts: """
      nije tačno, nije istina, nisu tačn~, nisu istinit~, nije istinit~, netačn~, neistin~, laž, laži, lažima, lažn~, izmišljotin~,
      izmišljen~, neosnovan~, bez osnova, nema istine, ne odgovara istini, ne odgovaraju istini, nije se dogodil~, besmislic~
      """,
    shortVerdicts: "nije tako, ne, nikako",
    subjects: """
      to, ovo, ono, ta, te, ti, sve, ova, ove, ovi, taj, nije, nisu, ništa, tvrdnj~, navod~, informacij~, vest, vesti, glasin~,
      optužb~, snimak, snimci, objava, objave, fotografij~, poruka, poruke
      """,
    verbs: "demant~, opovrg~, negira~, porek~, poriče, poriču, odbac~, osporava~, osporio, osporila, osporili",
    objects: """
      to, ovo, ih, ga, je to, te, ove, tvrdnj~, navod~, optužb~, informacij~, vest, vesti, glasin~, krivic~, pisanj~, objav~
      """,
    corrections: "na samom delu, u stvarnosti, istina je da",
    claims: """
      tvrdi, tvrde, tvrdio, tvrdila, tvrdili, tvrdnj~, navodno, optuž~, glasin~, širi se, šire se, priča se, napisao je, napisala je,
      piše da, pisali su
      """,
    posts: "post, postu, objav~, snimak, snimku, snimak, fotografij~, poruk~, vest",
    conjunctions: ["da"])

  static let kazakh = DenialWords(
    .kazakh,
    verdicts: """
      жалған, өтірік, шындыққа жанаспайды, шындыққа сәйкес келмейді, шындыққа сай келмейді, ақиқатқа жанаспайды,
      рас емес, дұрыс емес, шындық емес, негізсіз, расталмады, расталған жоқ, фейк~, ойдан шығарылған, жала
      """,
    shortVerdicts: "олай емес, ондай жоқ, жоқ",
    subjects: """
      бұл, мұның, ол, олар, осы, мұндай, бұндай, жоқ, ақпарат~, хабарлама~, мәлімет~, қауесет~, айыптау~, видео~, сурет~, жазба~
      """,
    verbs: "жоққа шығар~, теріске шығар~, жалғанға шығар~, терістед~, жалған деп",
    objects: """
      мұны, бұны, оны, оларды, осыны, бұл, осы, мұндай, бұндай, ақпарат~, хабарлама~, мәлімет~, қауесет~, айып~, жазба~
      """,
    corrections: "шын мәнінде, шындығында, іс жүзінде",
    claims: """
      деген ақпарат~, деген хабарлама~, деген хабар, деген қауесет~, деген сыбыс~, деп айыпта~, деп жазды, деп жазған, деп жазыпты,
      дейді, қауесет~, айыптады, айыптайды, тарап кетті, мәлімдейді
      """,
    posts: "хабарлама~, жазба~, видео~, бейнежазба~, сурет~, пост~, фото~",
    conjunctions: [])
}
