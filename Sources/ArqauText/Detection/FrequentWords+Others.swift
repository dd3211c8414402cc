extension FrequentWords {
  /// The commonest words of other languages, by the class of the model that they belong to: without them a short text
  /// in one of these is taken for English, whose words are known.
  ///
  /// Written by hand from general knowledge of the languages, as the others. Words that are frequent in one of ours too
  /// say nothing: `LanguageEvidence` leaves them out.
  static let others: [String: String] = [
    "germanic": """
    der und die das den ist nicht ein eine von zu mit sich des auf für im dem auch es als wie er aus
    bei wird sind wir sie ihr ich du noch nach einen einem einer hat haben wurde werden sein kann über
    nur oder aber vor zur zum bis mehr durch man dass gut guten heute morgen jahr tag bitte danke haus
    kein keine mein unser hier jetzt gegen de het een van en dat niet te op zijn met voor aan ook er
    maar om bij uit naar wat deze dit worden heeft goed och att det som på är av för inte den till jag
    om ett han var og ikke der til af fra hun vi kan skal god goed
    """,
    "romance": """
    de la le et les des en du un une que est pour qui dans par plus pas au sur ne se ce il elle sont
    avec ont été cette mais aux nous vous je ils très bien bonjour merci aujourd hui tout fait comme
    être el los las y del por con para una su lo como más pero sus ha fue es son también muy hoy ayer
    hay bueno buenos buenas días gracias está este esta todo entre sin sobre hasta desde di che è e
    non sono della dei delle nel nella alla al dal si da come anche ma gli ho hai hanno questo questa
    molto oggi ieri buono buon giorno grazie suo stato essere tra o os as um uma não em do dos das
    mais foi ao são à muito hoje bom dia obrigado ele ela seu sua pelo pela els amb és una
    """,
    "romanian": """
    și de în la pe cu că nu din este un o mai pentru care ce sunt fost după dar au fi sau lui bună
    ziua azi
    """,
    "west slavic": """
    nie się jest że z w dla przez ale był była było są tym tego jego które który która oraz może
    bardzo dzień dobry dziękuję tak jak czy ze jsou není už který která které nebo byl byla bylo jako
    ještě velmi dobrý den děkuji sa čo som sú nie je bol bola alebo veľmi dnes dzisiaj
    """,
    "slovene": "ki tudi kot lahko še zelo dober dan hvala danes bil pri",
    "turkic": """
    bir ve bu için ile de da olarak çok daha gibi sonra kadar var olan değil ama her ben sen biz iyi
    bugün yok oldu olduğu etti dedi yeni gün güzel merhaba teşekkürler ne mi və ilə üçün çox
    """,
    "uralic": """
    az és hogy nem egy van ez meg csak volt vagy már jó nap ja on ei se että oli mutta kun hän ovat
    minä sinä tämä hyvää see ta kui ning olen
    """,
    "baltic": """
    ir yra kad su iš tai ar bet į un ir ka par no ar bija labas laba diena
    """,
    "uk": """
    та що є це як від її але була було або також вже ще який яка яке які ми ви вони він вона сьогодні
    й можна дуже добрий дякую року україни бути чи був після між де
    """,
    "bg": """
    е че като ще този тази това които който която беше също към още днес времето много добър ден
    благодаря има или между след при как
    """,
    "mk": """
    во ќе кои беше оваа тоа овој денес многу добар ден благодарам има или дека
    """,
    "be": """
    ў ён яна гэта быў была але ад таксама які якія вельмі добры дзень
    """,
  ]
}
