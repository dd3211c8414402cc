internal import ArqauText

extension NumberWords {
  /// The words of a language.
  static func of(_ language: Language) -> NumberWords {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    }
  }

  private static let english = NumberWords(
    months: """
      jan| january|, feb| february|, mar| march|, apr| april|, may|, jun| june|, jul| july|, aug| august|,
      sep| sept| september|, oct| october|, nov| november|, dec| december|
      """,
    scales: "thousand|=3, million|=6, mln|=6, billion|=9, bn|=9, bln|=9, trillion|=12, trln|=12",
    percents: "percent, per cent, pct",
    currencies: """
      dollar=USD, euro=EUR, pound=GBP, sterling=GBP, ruble=RUB, rouble=RUB, tenge=KZT, dinar=RSD, yuan=CNY, yen|=JPY
      """,
    units: """
      km kilometers kilometres kilometer kilometre=km, m meters metres meter metre=m, cm=cm, mm=mm, miles mile=mi,
      feet ft=ft, kg kilograms kilogram=kg, tons ton tonnes tonne=t, hectares hectare ha=ha, acres acre=acre,
      liters litres=L, barrels barrel=bbl, megawatts mw=MW, gigawatts gw=GW, degrees=°
      """,
    years: "", beforeYear: "in, since, until, by, from, of, during, before, after, year", adjectives: "us, american")

  private static let russian = NumberWords(
    months: """
      январ янв|, феврал фев|, март мар|, апрел апр|, май| мая| мае|, июн, июл, август авг|, сентябр сент| сен|, октябр окт|,
      ноябр нояб| ноя|, декабр дек|
      """,
    scales: "тысяч=3, тыс|=3, миллион=6, млн|=6, миллиард=9, млрд|=9, триллион=12, трлн|=12",
    percents: "процент, процента, процентов, процентам, процентами, процентах, проц",
    currencies: """
      доллар=USD, евро|=EUR, рубл=RUB, руб|=RUB, тенге|=KZT, динар=RSD, фунт=GBP, юан=CNY, иен=JPY, гривен=UAH, гривн=UAH
      """,
    units: """
      км километр километра километров километрах=km, м метр метра метров=m, см=cm, мм=mm, кг килограмм килограмма
      килограммов=kg, тонна тонны тонн т=t, гектар гектара гектаров га=ha, литр литра литров=L, баррель барреля
      баррелей=bbl, мвт=MW, гвт=GW, квт=kW, градус градуса градусов=°
      """,
    years: "год, года, году, годом, г, гг, годов, годах", adjectives: "американских, российских, канадских")

  private static let kazakh = NumberWords(
    months: """
      қаңтар, ақпан, наурыз, сәуір, мамыр, маусым, шілде, тамыз, қыркүйек, қазан, қараша, желтоқсан
      """,
    scales: "мың=3, миллион=6, млн|=6, миллиард=9, млрд|=9, триллион=12, трлн|=12",
    percents: "пайыз, пайызы, пайызға, пайызын, пайыздан, пайызды, пайыздық, пайызына, пайызбен, процент",
    currencies: "теңге=KZT, доллар=USD, еуро=EUR, рубль=RUB, динар=RSD, фунт=GBP, юань=CNY, тг|=KZT",
    units: """
      км километр шақырым шақырымға километрге=km, м метр метрге=m, см=cm, кг килограмм келі=kg, тонна тоннаға т=t,
      гектар гектарға га=ha, литр=L, баррель=bbl, мвт=MW, квт=kW, градус=°
      """,
    years: "жыл, жылы, жылғы, жылдың, жылға, жылдан, жылдары, ж, жж", adjectives: "ақш")

  private static let serbian = NumberWords(
    months: """
      januar jan|, februar feb|, mart mar|, april apr|, maj maj|, jun, jul, avgust avg|, septemb sept| sep|, oktob okt|,
      novemb nov|, decemb dec|
      """,
    scales: "hiljad=3, milion=6, mil|=6, milijard=9, mlrd|=9, bilion=12",
    percents: "odsto, posto, procenat, procenata, procenta, procenti, procentu",
    currencies:
      "dolar=USD, evr=EUR, dinar=RSD, rublj=RUB, rubalj|=RUB, tenge|=KZT, funt=GBP, juan=CNY, jen|=JPY, din|=RSD",
    units: """
      km kilometar kilometra kilometara kilometri=km, m metar metra metara=m, cm=cm, kg kilogram kilograma=kg,
      tona tone t=t, hektar hektara ha=ha, litar litra litara=L, barel barela=bbl, mw=MW, megavat megavata=MW, kw=kW,
      stepeni stepen=°
      """,
    years: "godine, godina, godini, godinu, god, g", adjectives: "američkih, kanadskih")
}
