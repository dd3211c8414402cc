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

  static let english = NumberWords(
    Lists(
      endings: "s",
      months: """
        jan january, feb february, mar march, apr april, may, jun june, jul july, aug august, sep sept september,
        oct october, nov november, dec december
        """,
      scales: """
        thousand=3, million mln mn mio=6, billion bn bln=9, trillion trn trln tn=12, lakh lakhs=5, crore crores=7
        """,
      percents: "percent pct per_cent",
      points: "point*",
      percentAdjectives: "percentage", basisPoints: "basis",
      currencies: """
        dollar*=dollar, euro*=EUR, pound*=pound, sterling=GBP, ruble* rouble*=ruble, tenge*=KZT, dinar*=dinar,
        yuan renminbi=CNY, yen=JPY, hryvnia* hryvnya*=UAH, som* soms=som, manat*=manat, lira*=TRY, franc*=franc,
        rupee*=rupee, krona kronor=krona, krone kroner=krone, koruna*=CZK, zloty* zlotys=PLN, forint*=HUF,
        cent*=dollar, pence penny=GBP, won=won, mark*=mark, dram*=AMD, lari*=GEL, shekel*=ILS, dirham*=dirham, riyal*=riyal, rial*=rial, real reais=real
        """,
      countries: """
        us u.s american=US, canadian=CA, australian=AU, hong_kong=HK, singapore=SG, new_zealand=NZ, taiwan=TW,
        british=GB, egyptian=EG, russian=RU, belarusian=BY, serbian=RS, kuwaiti=KW, iraqi=IQ, kyrgyz=KG, uzbek=UZ,
        azerbaijani azeri=AZ, turkmen=TM, swiss=CH, indian=IN, pakistani=PK, swedish=SE, norwegian=NO, danish=DK,
        icelandic=IS, south_korean korean=KR, convertible bosnian=BA, german deutsche=DE, emirati uae=AE, saudi=SA,
        iranian=IR, brazilian=BR, omani=OM, qatari=QA, kazakh kazakhstani=KZ, chinese=CN, japanese=JP, turkish=TR,
        ukrainian=UA, algerian=DZ, tunisian=TN, jordanian=JO, bahraini=BH, libyan=LY, french=FR, moroccan=MA,
        macedonian=MK, lebanese=LB, syrian=SY, sudanese=SD, zimbabwean zimbabwe=ZW, namibian=NA, cfa=XO, fijian=FJ
        """,
      units: """
        km kilometer* kilometre*=km, m meter* metre*=m, cm centimeter* centimetre*=cm, mm millimeter* millimetre*=mm,
        mile* mi=mi, foot feet ft=ft, inch inches=in, yard*=yd, kg kilogram* kilo*=kg, gram*=g, ton* tonne*=t,
        hectare* ha=ha, acre*=acre, liter* litre*=L, barrel* bbl=bbl, kw kilowatt*=kW, mw megawatt*=MW, gw gigawatt*=GW,
        kwh kilowatt-hour* kilowatt_hour*=kWh, mwh megawatt-hour* megawatt_hour*=MWh, gwh gigawatt-hour* gigawatt_hour*=GWh,
        twh terawatt-hour* terawatt_hour*=TWh, degree* °=°, bpd=bbl/d, mph=mi/h, kph kmh=km/h, ounce* oz=oz, permille per_mille=‰
        """,
      square: "sq square", cubic: "cubic cu", perDay: "per_day a_day daily", perHour: "per_hour an_hour",
      celsius: "celsius c centigrade", fahrenheit: "fahrenheit f", years: "",
      beforeYear: "in since until by from of during before after between year late early mid", rangeJoiners: "to",
      from: "from",
      between: "between",
      conjunctions: "and", minus: "minus", beforeHour: "at", hours: "am pm a.m p.m o’clock o'clock gmt cet",
      numerals: """
        a an=1, one=1, two=2, three=3, four=4, five=5, six=6, seven=7, eight=8, nine=9, ten=10, eleven=11, twelve=12,
        thirteen=13, fourteen=14, fifteen=15, sixteen=16, seventeen=17, eighteen=18, nineteen=19, twenty=20, thirty=30,
        forty=40, fifty=50, sixty=60, seventy=70, eighty=80, ninety=90, hundred=100
        """,
      halfBehind: "and_a_half", halfBefore: "half_a half", oneAndHalf: "", loneScales: "",
      belowZero: "below_zero", frost: "of_frost below_freezing", warmth: "above_zero above_freezing",
      hundredths: "cent* pence penny",
      labels: """
        flight boeing airbus embraer antonov tupolev article section chapter page paragraph room gate channel route highway
        resolution apollo windows iphone area level grade category type model line pier platform track runway no number
        unit bus tram volume figure table rule law act bill decree convention order
        """,
      vague: """
        several few many some couple dozen dozens tens hundreds thousands quarter third quarters thirds fifth
        fifths tenth per every each
        """), language: .english)
}
